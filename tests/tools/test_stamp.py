from pathlib import Path

from tools.stamp import Stamp


def test_is_fresh_only_after_it_was_written(tmp_path: Path) -> None:
    lock = tmp_path / "lock"
    lock.write_text("a==1", encoding="utf-8")
    stamp = Stamp.of(tmp_path, lock)
    assert not stamp.is_fresh()
    stamp.write()
    assert stamp.is_fresh()
    assert Stamp.of(tmp_path, lock).is_fresh()


def test_another_lock_python_or_place_is_not_fresh(tmp_path: Path) -> None:
    lock = tmp_path / "lock"
    lock.write_text("a==1", encoding="utf-8")
    Stamp.of(tmp_path, lock, also="3.12").write()
    assert not Stamp.of(tmp_path, lock, also="3.13").is_fresh()
    moved = tmp_path / "moved"
    moved.mkdir()
    (moved / ".stamp").write_bytes((tmp_path / ".stamp").read_bytes())
    assert not Stamp.of(moved, lock, also="3.12").is_fresh()
    lock.write_text("a==2", encoding="utf-8")
    assert not Stamp.of(tmp_path, lock, also="3.12").is_fresh()
