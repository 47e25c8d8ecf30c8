"""Answers that many questions have."""

from guide_engine.core.words import Label

UNSURE = Label("Emin değilim", unsure=True)
DANGER = Label("Biri benden kod, ücret ya da kimlik istiyor")
