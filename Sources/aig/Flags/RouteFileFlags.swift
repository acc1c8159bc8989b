import AIGateway
import ArgumentParser

/// The file that holds a route's elements.
struct RouteFileFlags: ParsableArguments {
    @Argument(
        help: .init(
            "JSON: an array of elements, or an object that has one; '-' is stdin.",
            valueName: "file"))
    var file: String

    @Flag(help: "Don't check the elements.")
    var noValidate = false

    /// The elements, as they are written.
    func elements(in world: World) async throws -> RouteElements {
        let text = try await PromptInput(limit: nil, in: world).text(of: file)
        let json: JSON
        do {
            json = try JSON(parsing: text)
        } catch {
            throw Failure.badData("'\(file)' is not JSON: \(error)")
        }
        guard let elements = RouteElements(json) else {
            throw Failure.badData("'\(file)' has no array of elements")
        }
        if !noValidate, let fault = elements.faults.first {
            throw Failure.badData("'\(file)': \(fault) (--no-validate sends it all the same)")
        }
        return elements
    }
}
