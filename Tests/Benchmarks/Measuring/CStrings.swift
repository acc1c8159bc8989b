/// A NULL-terminated array of C strings, to be freed by its owner.
struct CStrings {
    let pointers: [UnsafeMutablePointer<CChar>?]

    init(_ texts: [String]) { pointers = texts.map { strdup($0) } + [nil] }

    func free() { pointers.forEach { Glibc.free($0) } }
}
