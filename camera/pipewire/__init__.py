"""A camera published through PipeWire, without a kernel module: for `camera.sinks.cameras`.

ctypes on `libpipewire-0.3.so.0`, loaded only when it is used: `abi` is what its headers would
say, `pods` its way to write parameters, `library` the loaded functions, `connection` one line to
the daemon, `graph` who takes whose pictures, `stream` the camera itself.
May import system and video; Python never runs in PipeWire's real-time thread.
"""
