import AIGateway
import ArgumentParser

/// Where a provider's key comes from: never from the command line, which `ps` and the shell's
/// history show.
struct SecretFlags: ParsableArguments {
    @Option(help: .init("Read the key from a file.", valueName: "file"))
    var fromFile: String?

    @Option(help: .init("Take the key from an environment variable.", valueName: "variable"))
    var fromEnv: String?

    func validate() throws {
        if fromFile != nil, fromEnv != nil {
            throw ValidationError("--from-file and --from-env don't go together")
        }
    }

    /// The key, which no output shows from now on.
    ///
    /// - Parameter isPreview: whether nothing is sent, so that no key is needed.
    func secret(for name: String, isPreview: Bool, in world: World) async throws -> Secret {
        guard !isPreview else { return Secret("***") }
        let secret = try ProviderSecret(try await text(for: name, in: world))
        secret.register(in: world.secrets)
        return secret.secret
    }

    private func text(for name: String, in world: World) async throws -> String {
        if let fromEnv {
            guard let text = world.variable(fromEnv) else {
                throw Failure.usage("the environment variable \(fromEnv) is not set")
            }
            return text
        }
        if let fromFile, fromFile != "-" { return try InputFile.text(of: fromFile) }
        return try await SecretInput(in: world).text(asking: "Key for '\(name)' (not shown): ")
    }
}
