extension JSONSchemaReader {
    mutating func readReference(_ keyword: JSONSchemaKeyword) throws(JSONSchemaError) {
        switch keyword.name {
        case "$ref":
            _ = try keyword.string()
            demandTarget(of: keyword)
        case "$id": try readIdentifier(keyword)
        case "$defs", "definitions": _ = try addMembers(keyword)
        default: try readAnchor(keyword)
        }
    }

    private mutating func readIdentifier(_ keyword: JSONSchemaKeyword) throws(JSONSchemaError) {
        let parts = try keyword.string().split(separator: "#", omittingEmptySubsequences: false)
        guard parts.count == 1 || parts.count == 2 && parts[1].isEmpty else {
            throw keyword.fault("must be a URI without a fragment")
        }
        identifiers[String(parts[0])] = keyword.parent
    }

    private mutating func readAnchor(_ keyword: JSONSchemaKeyword) throws(JSONSchemaError) {
        let name = try keyword.string()
        guard Self.isAnchor(name) else {
            throw keyword.fault("must be a name of letters, digits, '-', '_' and '.'")
        }
        let anchor = JSONSchemaAnchor(resource: resource(of: keyword.parent), name: name)
        anchors[anchor] = keyword.parent
    }

    private static func isAnchor(_ name: String) -> Bool {
        guard let first = name.utf8.first, !(0x30...0x39).contains(first),
            first != UInt8(ascii: "-"), first != UInt8(ascii: ".")
        else { return false }
        return name.unicodeScalars.allSatisfy {
            ScalarSet.word.contains($0.value) || $0 == "-" || $0 == "."
        }
    }

    mutating func resolveReferences() throws(JSONSchemaError) {
        let found = references
        references = []
        for reference in found {
            let target = try target(of: reference.keyword)
            guard let schema = target.value(in: document) else {
                throw reference.keyword.fault("leads to nothing in this schema")
            }
            settle(reference, as: add(schema, at: target))
        }
    }

    private func target(of reference: JSONSchemaKeyword) throws(JSONSchemaError) -> JSONPointer {
        let parts = try reference.string().split(
            separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let base = try resource(parts[0], from: reference)
        guard parts.count == 2, !parts[1].isEmpty else { return base }
        if parts[1].hasPrefix("/") { return base + JSONPointer(fragment: parts[1]).tokens }
        let anchor = JSONSchemaAnchor(resource: base, name: String(parts[1]))
        guard let place = anchors[anchor] else {
            throw reference.fault("leads to no $anchor in this schema")
        }
        return place
    }

    /// The schema that a reference begins at.
    ///
    /// An `$id` has to be written out to be found: relative ones depend on those around them.
    private func resource(
        _ identifier: Substring, from reference: JSONSchemaKeyword
    ) throws(JSONSchemaError) -> JSONPointer {
        guard !identifier.isEmpty else { return resource(of: reference.parent) }
        guard identifier.contains(":"), let place = identifiers[String(identifier)] else {
            throw reference.fault("leads outside this schema")
        }
        return place
    }

    /// The innermost schema around a place that has an `$id`, or else the outermost.
    private func resource(of pointer: JSONPointer) -> JSONPointer {
        let counts = (0...pointer.tokens.count).reversed()
        let places = counts.lazy.map { JSONPointer(tokens: Array(pointer.tokens.prefix($0))) }
        return places.first { $0.value(in: document)?["$id"]?.string != nil } ?? JSONPointer()
    }
}

extension JSONSchemaKeyword {
    /// The place of the schema that the keyword stands in.
    fileprivate var parent: JSONPointer { JSONPointer(tokens: Array(pointer.tokens.dropLast())) }
}
