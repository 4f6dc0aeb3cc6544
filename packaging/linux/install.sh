#!/bin/sh
# Adds Scrim to this user's menu, from the folder in which this script lies; give --remove to undo it.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
share=${XDG_DATA_HOME:-$HOME/.local/share}
entry=$share/applications/scrim.desktop

if [ "${1:-}" = --remove ]; then
    rm -f "$entry" "$share"/icons/hicolor/*/apps/scrim.png "$share"/icons/hicolor/scalable/apps/scrim.svg
    exit 0
fi
mkdir -p "$share/applications" "$share/icons/hicolor/scalable/apps"
{ grep -v '^Exec=' "$here/scrim.desktop" && printf 'Exec="%s/scrim"\n' "$here"; } >"$entry"
cp "$here/scrim.svg" "$share/icons/hicolor/scalable/apps/scrim.svg"
for icon in "$here"/icons/*.png; do
    size=$(basename "$icon" .png)
    mkdir -p "$share/icons/hicolor/$size/apps"
    cp "$icon" "$share/icons/hicolor/$size/apps/scrim.png"
done
echo "Scrim is in the menu of $(id -un)."
