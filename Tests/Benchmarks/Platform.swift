// The system's own module, named once for this whole target, which is for Linux.

@_exported import Glibc
