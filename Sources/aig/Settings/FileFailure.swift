/// What the system says of a file it refuses.
enum FileFailure {
    /// The reason that the system's number stands for.
    static func reason(_ number: CInt) -> String {
        switch number {
        case ENOENT: "no such file"
        case EACCES: "permission denied"
        default: String(cString: strerror(number))
        }
    }

    /// The reason in a few words, without Foundation's wrapping.
    static func reason(_ error: any Error) -> String {
        let cocoa = error as? CocoaError
        switch cocoa?.code {
        case .fileReadNoSuchFile, .fileNoSuchFile: return "no such file"
        case .fileReadNoPermission, .fileWriteNoPermission: return "permission denied"
        case .fileWriteOutOfSpace: return "the disk is full"
        default: break
        }
        if let posix = cocoa?.underlying as? POSIXError {
            return String(cString: strerror(posix.code.rawValue))
        }
        return "\(error)"
    }
}
