"""The commands beside `run` and `bench`: devices, doctor, profile."""

from __future__ import annotations

import sys

from language.languages import put_in_force
from language.translation import tr
from start.command_line.command import Command
from start.command_line.terminal import say


def list_devices(*, as_json: bool) -> int:
    """Prints cameras and virtual cameras by name: what they can send, and who uses them."""
    import json

    from camera.listing import list_all

    groups = list_all()
    if as_json:
        listed = {title: [one.for_programs() for one in found] for title, found in groups.items()}
        print(json.dumps(listed, indent=2))
        return 0
    for title, found in groups.items():
        print(f"{title.replace('_', ' ')}:")
        for one in found:
            print("\n".join(one.lines()))
        if not found:
            print("  none")
    return 0


def doctor() -> int:
    """Prints what a virtual camera needs here; 1 where something is missing."""
    from camera.clients import CLIENTS
    from camera.doctor import diagnose
    from profiles.named import open_profiles

    settings, damage = open_profiles().load()
    if damage:
        say(damage)
    put_in_force(settings.language)
    findings = diagnose()
    for finding in findings:
        print(f"[{finding.mark}] {finding.title}: {finding.seen}")
        if finding.remedy and finding.mark != "ok":
            remedy = finding.remedy
            line = (
                tr("for that: {remedy}", remedy=remedy)
                if finding.ok
                else tr("do: {remedy}", remedy=remedy)
            )
            print(f"     {line}")
    print()
    print(tr("Where meeting clients choose their camera:"))
    for client in CLIENTS:
        print(f"  {client.shown_name}: {tr(client.picks_it_in)}")
        if sys.platform.startswith("linux"):
            print(f"      PipeWire: {tr(client.by_pipewire)}")
    return 0 if all(finding.ok for finding in findings) else 1


def profile_command(command: Command) -> int:
    """Lists, exports or imports what is kept."""
    from profiles.exchange import export_to, import_from
    from profiles.named import open_profiles

    profiles, overwrite = open_profiles(), command.options.overwrite
    if command.action == "export" and command.file is not None:
        said = export_to(command.file, profiles, overwrite=overwrite)
        print(f"{command.file} holds: {', '.join(said)}")
    elif command.action == "import" and command.file is not None:
        print(f"kept: {', '.join(import_from(command.file, profiles, overwrite=overwrite))}")
    else:
        print(f"kept in {profiles.folder}:")
        groups = {"profiles": profiles.names(), "cameras": profiles.cameras()}
        for title, names in groups.items():
            print(f"  {title}: {', '.join(names) or 'none'}")
    return 0
