import AIGateway
import ArgumentParser

/// What a stored key is to be.
struct KeySpecFlags: ParsableArguments {
    @Argument(
        help: .init("The provider, as in 'openai' or 'custom-acme'.", valueName: "provider"))
    var provider: String

    @Option(help: "The name to call it by, of several keys of one provider.")
    var alias: String = KeySpec.defaultAlias

    @Flag(
        name: .customLong("default"), inversion: .prefixedNo,
        help: "Whether it is its provider's default (default: the alias 'default' is).")
    var isDefault: Bool?

    @Option(help: .init("How many requests a period may use it for.", valueName: "n"))
    var rateLimit: Int?

    @Option(help: .init("The rate limit's period (default: 60s).", valueName: "duration"))
    var rateLimitPeriod: DurationArgument?

    @Flag(help: "Take any provider's name.")
    var noValidate = false

    func spec() throws -> KeySpec {
        guard !provider.isEmpty, !alias.isEmpty, !alias.contains("/"), !provider.contains("/")
        else { throw Failure.usage("provider and alias must not be empty, nor have a '/'") }
        if !noValidate { try check() }
        return KeySpec(
            provider: provider, alias: alias, isDefault: isDefault, rateLimit: rateLimit,
            ratePeriod: try rateLimitPeriod.map(Self.seconds))
    }

    private func check() throws {
        // The catalogue's names are no slugs.
        let known = Provider(named: provider)?.slug
        guard known != provider else { return }
        let near = known ?? Nearest.name(to: provider, among: Provider.slugs)
        throw Failure.usage(
            "no provider '\(provider)' is known"
                + (near.map { "; did you mean '\($0)'?" } ?? "")
                + " (--no-validate sends it all the same)")
    }

    private static func seconds(_ period: DurationArgument) throws -> Int {
        let milliseconds = period.milliseconds(in: .seconds)
        guard milliseconds >= 1000, milliseconds % 1000 == 0 else {
            throw Failure.usage("--rate-limit-period takes whole seconds")
        }
        return Int(milliseconds / 1000)
    }
}
