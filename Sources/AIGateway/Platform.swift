// The system's own modules, named once for this whole target: they differ between platforms.

#if canImport(FoundationEssentials)
    @_exported import FoundationEssentials
#else
    @_exported import Foundation
#endif
