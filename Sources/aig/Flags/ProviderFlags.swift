import AIGateway
import ArgumentParser

/// What a provider of the account's own can be given.
struct ProviderFlags: ParsableArguments {
    @Option(help: "What it is called in the dashboard.")
    var name: String?
    @Option(help: .init("What it is.", valueName: "text"))
    var description: String?
    @Option(help: .init("Its web page.", valueName: "url"))
    var link: String?
    @Flag(inversion: .prefixedNo, help: "Whether it can be used.")
    var enable: Bool?
    @Flag(inversion: .prefixedNo, help: "Whether it is marked as beta.")
    var beta: Bool?
    @Option(
        help: .init("Headers that every request gets: a JSON object or @FILE.", valueName: "json"))
    var headers: String?
    @Option(help: .init("An example in the dashboard; @FILE reads a file.", valueName: "text"))
    var curlExample: String?
    @Option(help: .init("Likewise, in JavaScript.", valueName: "text"))
    var jsExample: String?
    @Option(help: .init("Its place in lists.", valueName: "n"))
    var position: Int?
    @Flag(help: "Send slug and address as they are.")
    var noValidate = false

    /// The members that were chosen.
    func settings(in world: World) throws -> JSONObject {
        let members: [(String, JSON?)] = [
            ("name", name.map(JSON.string)),
            ("description", description.map(JSON.string)),
            ("link", link.map(JSON.string)),
            ("enable", enable.map(JSON.bool)),
            ("beta", beta.map(JSON.bool)),
            ("headers", try headers.map { .string(try Self.headers($0, in: world)) }),
            ("curl_example", try curlExample.map { .string(try InputFile.textOrFile($0)) }),
            ("js_example", try jsExample.map { .string(try InputFile.textOrFile($0)) }),
            ("position", position.map { .integer($0) }),
        ]
        return JSONObject(members.compactMap { name, value in value.map { (name, $0) } })
    }

    /// - Throws: ``Failure/usage(_:)`` for what can't be a provider's address.
    func check(address: String) throws {
        guard !noValidate else { return }
        let isSafe = address.lowercased().hasPrefix("https://") && address.count > 8
        guard isSafe, !address.contains(where: \.isWhitespace) else {
            throw Failure.usage("a provider's address is an https:// URL, not '\(address)'")
        }
    }

    /// - Throws: ``Failure/usage(_:)`` for what can't be a slug.
    func check(slug: String) throws {
        let mayStand = { (byte: UInt8) in
            (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
        }
        guard !noValidate else { return }
        guard !slug.isEmpty, slug.utf8.allSatisfy(mayStand) else {
            throw Failure.usage("a slug has a-z, 0-9 and '-' only, not '\(slug)'")
        }
        guard !slug.hasPrefix(Provider.customPrefix) else {
            throw Failure.usage("leave 'custom-' out: requests put it before the slug")
        }
    }

    /// The API takes headers as text. They often hold a key, so nothing shows them.
    private static func headers(_ argument: String, in world: World) throws -> String {
        let text = try InputFile.textOrFile(argument)
        guard let object = (try? JSON(parsing: text))?.object else {
            throw Failure.usage("--headers takes a JSON object or @FILE")
        }
        let whole = JSON.object(object).text()
        let escaped = String(JSON.string(whole).text().dropFirst().dropLast())
        let values = object.members.compactMap(\.value.string)
        for text in [whole, escaped] + values { world.secrets.add(Secret(text)) }
        return whole
    }
}
