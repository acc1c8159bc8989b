import HTTPTypes
import Testing

@testable import Sandbox

@Suite struct MultipartFormTests {
    private func form(_ body: String, type: String = "multipart/form-data; boundary=\"X-1\"") throws
        -> MultipartForm?
    {
        let fields: HTTPFields = [.contentType: type]
        return try MultipartForm(
            Call(method: .post, target: "/", fields: fields, body: Array(body.utf8)))
    }

    @Test func `fields and files are told apart`() throws {
        let body = """
            preamble\r
            --X-1\r
            Content-Disposition: form-data; name="model"\r
            \r
            whisper\r
            --X-1\r
            content-disposition: form-data; name=files; filename="a b.txt"\r
            Content-Type: text/plain\r
            \r
            line\r
            --X-2\r
            \r
            --X-1--\r
            """
        let form = try #require(try form(body))
        #expect(form.object == ["model": "whisper"])
        let file = try #require(form.parts.last)
        #expect(file.name == "files")
        #expect(file.fileName == "a b.txt")
        #expect(file.type == "text/plain")
        #expect(String(decoding: file.content, as: UTF8.self) == "line\r\n--X-2\r\n")
    }

    @Test(arguments: ["", "--X-1\r\nno end", "--Y\r\n\r\n--Y--"])
    func `a broken form is refused`(body: String) {
        #expect(throws: Refusal.self) { try form(body) }
        #expect(throws: Refusal.self) { try form("--X-1--", type: "multipart/form-data") }
    }

    @Test func `other bodies are no form`() throws {
        #expect(try form("{}", type: "application/json")?.parts.count == nil)
    }
}
