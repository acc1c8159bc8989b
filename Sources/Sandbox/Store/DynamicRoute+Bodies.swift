extension DynamicRoute {
    /// What adding a version, deploying and deleting show.
    func summary(of version: Version) -> JSONValue {
        [
            "id": .string(id), "name": .string(name), "gateway_id": .string(gateway),
            "created_at": .string(createdAt.text), "modified_at": .string(modifiedAt.text),
            "elements": version.elements,
        ]
    }

    var body: JSONValue {
        summary(of: deployed).merging([
            "version": body(of: deployed), "deployment": Self.body(of: deployment),
        ])
    }

    /// Whether a version is active is told by the text `true` or `false`.
    func body(of version: Version) -> JSONValue {
        [
            "version_id": .string(version.id),
            "active": .string(String(version.id == deployed.id)),
            "created_at": .string(version.createdAt.text),
            "data": .string(version.elements.jsonText), "is_valid": true,
        ]
    }

    static func body(of deployment: Deployment) -> JSONValue {
        [
            "deployment_id": .string(deployment.id), "version_id": .string(deployment.versionID),
            "created_at": .string(deployment.createdAt.text),
        ]
    }
}
