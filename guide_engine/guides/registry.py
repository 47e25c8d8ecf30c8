"""Every guide that there is; a new one is named here and nowhere else."""

from guide_engine.core.guide import Guide
from guide_engine.guides.qiwi.guide import QIWI

GUIDES: tuple[Guide, ...] = (QIWI,)
