#!/bin/sh
# Adds Scrim to this user's menu: the bundle in which this script lies, the environment into which pip,
# pipx or uv put it, or the checkout that holds it.
# Give --remove to undo it.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
share=${XDG_DATA_HOME:-$HOME/.local/share}
entry=$share/applications/scrim.Scrim.desktop

if [ "${1:-}" = --remove ]; then
    rm -f "$entry" "$share"/icons/hicolor/*/apps/scrim.png "$share"/icons/hicolor/scalable/apps/scrim.svg
    exit 0
fi
if [ -e "$here/scrim" ]; then
    program="\"$here/scrim\""
    icons=$here/icons
elif [ -x "$here/../../bin/scrim" ]; then
    program="\"$(cd "$here/../../bin" && pwd)/scrim\""
    icons=$here/icons # not there: desktops take the drawing
else
    root=$(cd "$here/../.." && pwd)
    python=$root/.venv/bin/python
    [ -x "$python" ] || { echo "scrim: $python is not there; expected what make run sets up; run: make run" >&2; exit 1; }
    program="\"$python\" \"$root/app.py\""
    icons=$(mktemp -d)
    trap 'rm -rf "$icons"' EXIT
    "$python" "$here/icons.py" "$icons"
fi
mkdir -p "$share/applications" "$share/icons/hicolor/scalable/apps"
{ grep -v '^Exec=' "$here/scrim.Scrim.desktop" && printf 'Exec=%s\n' "$program"; } >"$entry"
cp "$here/scrim.svg" "$share/icons/hicolor/scalable/apps/scrim.svg"
for icon in "$icons"/*.png; do
    [ -e "$icon" ] || continue
    size=$(basename "$icon" .png)
    mkdir -p "$share/icons/hicolor/$size/apps"
    cp "$icon" "$share/icons/hicolor/$size/apps/scrim.png"
done
echo "Scrim is in the menu of $(id -un)."
