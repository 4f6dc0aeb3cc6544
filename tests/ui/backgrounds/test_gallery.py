"""The list of backgrounds: newest first, kept over restarts, never a trap."""

from __future__ import annotations

import os
import stat
from collections.abc import Collection
from pathlib import Path

import pytest

from background_choice import BackgroundKind, is_of
from ui.backgrounds import favorites
from ui.backgrounds.gallery import OURS, OWN_LIMIT, Gallery
from ui.text.names import COLOR_NAMES
from video.errors import UsageError


def picture(folder: Path, name: str) -> str:
    path = folder / name
    path.write_bytes(b"")
    return str(path)


def test_blur_comes_first_then_the_newest_own_then_colors(tmp_path: Path) -> None:
    gallery = Gallery(None)
    first, second = picture(tmp_path, "a.jpg"), picture(tmp_path, "b.mp4")
    gallery.add(first)
    gallery.add(second)
    gallery.add("#ABCDEF")
    assert gallery.backgrounds == ("blur", "#abcdef", second, first, *OURS, *COLOR_NAMES)
    assert gallery.is_own(first)
    assert not gallery.is_own("blur")


def test_they_stand_as_their_user_put_them_and_no_use_moves_them(tmp_path: Path) -> None:
    kept = tmp_path / "kept.txt"
    gallery = Gallery(kept)
    third, second, first = (gallery.add(picture(tmp_path, f"{n}.jpg")) for n in "cba")
    gallery.move(third, first)
    assert gallery.backgrounds[1:4] == (third, first, second)
    assert gallery.add(second) == second
    gallery.move(third, None)
    assert Gallery(kept).backgrounds[1:4] == (first, second, third)
    assert [gallery.after(one) for one in (first, second, third)] == [second, third, None]
    gallery.move("#123456", first)
    assert gallery.backgrounds[1:4] == (first, second, third)


def test_a_name_of_ones_own_is_kept_with_it_whatever_the_path_holds(tmp_path: Path) -> None:
    kept = tmp_path / "kept.txt"
    gallery = Gallery(kept)
    plain, odd = picture(tmp_path, "a.jpg"), picture(tmp_path, "b\tc.jpg")
    gallery.add(plain)
    gallery.add(odd)
    assert Gallery(kept).backgrounds[1:3] == (odd, plain)
    gallery.rename(plain, "  <b>Beach</b>\tat\nnight ")
    gallery.rename(odd, "Büro")
    again = Gallery(kept)
    assert again.name_of(plain) == "<b>Beach</b> at night"
    assert again.name_of(odd) == "Büro"
    again.rename(plain, "")
    assert Gallery(kept).name_of(plain) == "a"
    assert again.name_of("drawn:loft") == "Loft"


def test_the_file_is_the_users_own_and_nothing_is_dropped(tmp_path: Path) -> None:
    kept = tmp_path / "kept.txt"
    gallery = Gallery(kept)
    for number in range(OWN_LIMIT):
        gallery.add(picture(tmp_path, f"{number}.png"))
    with pytest.raises(UsageError, match="take some off the strip first"):
        gallery.add(picture(tmp_path, "one more.png"))
    assert len(kept.read_text().splitlines()) == OWN_LIMIT
    assert len(Gallery(kept).backgrounds) == len(gallery.backgrounds)
    assert stat.S_IMODE(kept.stat().st_mode) & 0o077 == 0
    assert Path(gallery.backgrounds[1]).name == f"{OWN_LIMIT - 1}.png"


def test_what_is_not_there_at_the_moment_is_kept(tmp_path: Path) -> None:
    kept = tmp_path / "kept.txt"
    away = picture(tmp_path, "on a stick.jpg")
    Gallery(kept).add(away)
    Path(away).unlink()
    gallery = Gallery(kept)
    gallery.add(picture(tmp_path, "here.jpg"))
    picture(tmp_path, "on a stick.jpg")
    assert away in Gallery(kept).backgrounds


def test_what_somebody_else_wrote_is_taken_over(tmp_path: Path) -> None:
    kept = tmp_path / "kept.txt"
    gallery = Gallery(kept)
    gallery.add(picture(tmp_path, "a.jpg"))
    other = picture(tmp_path, "b.jpg")
    kept.write_text(f"{other}\tOther\n")
    gallery.reload()
    assert (gallery.backgrounds[1], gallery.name_of(other)) == (other, "Other")


def test_removing_forgets_it_here_and_in_the_file_but_not_the_picture(tmp_path: Path) -> None:
    kept = tmp_path / "kept.txt"
    gallery = Gallery(kept)
    own = gallery.add(picture(tmp_path, "a.jpg"))
    gallery.remove(own)
    assert own not in gallery.backgrounds
    assert own not in Gallery(kept).backgrounds
    assert Path(own).exists()


def test_a_file_that_is_gone_is_not_offered_and_comes_back_with_the_disk(tmp_path: Path) -> None:
    gallery = Gallery(None)
    own = gallery.add(picture(tmp_path, "a.jpg"))
    Path(own).unlink()
    assert own not in gallery.backgrounds
    Path(own).write_bytes(b"")
    assert own in gallery.backgrounds


@pytest.mark.parametrize("stranger", ["off", "matte", "blur", "notes.txt", "absent.jpg", ""])
def test_what_is_no_background_of_ones_own_is_refused_in_one_line(stranger: str) -> None:
    with pytest.raises(UsageError) as refusal:
        Gallery(None).add(stranger)
    assert "\n" not in str(refusal.value)


def test_a_built_in_color_is_not_listed_twice() -> None:
    gallery = Gallery(None)
    color = next(iter(COLOR_NAMES))
    gallery.add(color.upper())
    assert gallery.backgrounds.count(color) == 1


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"off\nmatte\nnonsense\n", b""])
def test_a_damaged_file_is_a_shorter_strip(tmp_path: Path, content: bytes) -> None:
    kept = tmp_path / "kept.txt"
    kept.write_bytes(content)
    assert Gallery(kept).backgrounds == ("blur", *OURS, *COLOR_NAMES)


def test_a_place_that_cannot_be_written_costs_the_memory_only(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_bytes(b"")
    gallery = Gallery(blocked / "kept.txt")
    assert gallery.add(picture(tmp_path, "a.jpg")) in gallery.backgrounds


def test_a_name_that_is_not_utf_8_is_kept_like_any_other(tmp_path: Path) -> None:
    own = tmp_path / os.fsdecode(b"caf\xe9.png")
    own.write_bytes(b"")
    kept = tmp_path / "backgrounds.txt"
    added = Gallery(kept).add(str(own))
    assert added in Gallery(kept).backgrounds


def test_favorites_stand_first_in_their_own_order_and_are_kept(tmp_path: Path) -> None:
    kept = tmp_path / "kept.txt"
    gallery = Gallery(kept)
    first, second = (gallery.add(picture(tmp_path, f"{n}.jpg")) for n in "ab")
    color = next(iter(COLOR_NAMES))
    for background in (color, first, "drawn:loft"):
        assert gallery.star(background, on=True)
    assert gallery.favorites == (color, first, "drawn:loft")
    show = gallery.favorites_show
    assert show == f"slides:{tmp_path / 'favorites.txt'}"
    assert gallery.backgrounds[:6] == ("blur", color, first, "drawn:loft", show, second)
    assert len(set(gallery.backgrounds)) == len(gallery.backgrounds)
    gallery.move("drawn:loft", color)
    gallery.move(first, "drawn:loft")
    assert gallery.after(first) == "drawn:loft"
    again = Gallery(kept)
    assert again.favorites == (first, "drawn:loft", color)
    assert stat.S_IMODE((tmp_path / "favorites.txt").stat().st_mode) & 0o077 == 0
    assert again.star(first, on=False)
    assert again.favorites_show is None, "one picture is no slide show"
    assert again.backgrounds[1:5] == ("drawn:loft", color, second, first)
    assert Gallery(kept).favorites == ("drawn:loft", color)


@pytest.mark.parametrize("stranger", ["blur", "matte", "off", "#abcdef", "/gone.jpg", "nonsense"])
def test_what_is_not_on_the_strip_gets_no_star(tmp_path: Path, stranger: str) -> None:
    gallery = Gallery(tmp_path / "kept.txt")
    assert not gallery.star(stranger, on=True)
    assert gallery.favorites == ()


def test_a_favorite_whose_file_is_gone_comes_back_with_the_disk_but_not_once_it_was_removed(
    tmp_path: Path,
) -> None:
    gallery = Gallery(tmp_path / "kept.txt")
    own = gallery.add(picture(tmp_path, "a.jpg"))
    gallery.star(own, on=True)
    Path(own).unlink()
    assert gallery.favorites == ()
    picture(tmp_path, "a.jpg")
    assert gallery.favorites == (own,)
    gallery.remove(own)
    assert gallery.add(own) == own
    assert gallery.favorites == ()


@pytest.mark.parametrize(
    "content", [b"\xff\xfe\x00", b"off\nmatte\nnonsense\nblur\n#ABCDEF\n", b""]
)
def test_a_damaged_file_of_stars_is_a_strip_without(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "favorites.txt").write_bytes(content)
    assert Gallery(tmp_path / "kept.txt").favorites == ()


def test_hundreds_of_stars_are_each_looked_at_once_and_not_for_every_tile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = [picture(tmp_path, f"{n:03d}.png") for n in range(300)]
    (tmp_path / "backgrounds.txt").write_text("\n".join(paths), encoding="utf-8")
    (tmp_path / "favorites.txt").write_text("\n".join(paths), encoding="utf-8")
    looks: list[str] = []

    def counted(text: str, kinds: Collection[BackgroundKind]) -> bool:
        looks.append(text)
        return is_of(text, kinds)

    monkeypatch.setattr(favorites, "is_of", counted)
    gallery = Gallery(tmp_path / "backgrounds.txt")
    looks.clear()
    shown = [(gallery.name_of(one), gallery.pictured(one)) for one in gallery.backgrounds]
    assert shown[301] == ("Favorites", paths[0])
    assert looks == []
    gallery.star("drawn:loft", on=True)
    assert len(looks) <= 303
