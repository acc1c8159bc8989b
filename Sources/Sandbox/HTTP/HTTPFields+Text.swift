import HTTPTypes

extension HTTPFields {
    /// The field whose name is only known as text. A name that HTTP doesn't allow is never there.
    subscript(_ name: String) -> String? {
        get { HTTPField.Name(name).flatMap { self[$0] } }
        set {
            guard let name = HTTPField.Name(name) else { return }
            self[name] = newValue
        }
    }
}
