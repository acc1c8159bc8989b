import HTTPTypes
import Testing

@testable import Sandbox

@Suite struct DocumentTests {
    @Test func `files become Markdown one by one, and one may fail`() async {
        let sandbox = TestSandbox()
        let files = [
            ("notes.txt", "plain"), ("page.HTML", "<h1>Title</h1>\n<p>a <b>b</b></p>"),
            ("table.csv", "a,b\n1,\"x|y\"\n"), ("scan.pdf", "%PDF"), ("tool.exe", "MZ"),
        ]
        let body = files.map { name, text in
            "--X\r\nContent-Disposition: form-data; name=\"files\"; filename=\"\(name)\"\r\n\r\n"
                + "\(text)\r\n"
        }
        let answer = await sandbox.send(
            "ai/tomarkdown", Array((body.joined() + "--X--\r\n").utf8),
            type: "multipart/form-data; boundary=X")
        let results = answer.json["result"]?.items ?? []
        #expect(results.map { $0["name"]?.text } == files.map(\.0))
        #expect(
            results.map { $0["data"]?.text } == [
                "plain", "Title\n\na b\n", "| a | b |\n| --- | --- |\n| 1 | x\\|y |\n",
                "# scan.pdf\n\nThis is aig’s sandbox: nobody read these 4 bytes.\n", nil,
            ])
        #expect(results.last?["format"] == "error")
        #expect(results.first?["tokens"] == "1")
        #expect(results.first?["mimeType"] == "text/plain")
    }

    @Test func `without files there is nothing to convert`() async {
        let sandbox = TestSandbox()
        #expect(await sandbox.call(.post, "ai/tomarkdown", [:]).code == 7001)
        let empty = await sandbox.send(
            "ai/tomarkdown", Array("--X--".utf8), type: "multipart/form-data; boundary=X")
        #expect(empty.json["errors"]?.items?.first?["path"] == ["files"])
    }

    @Test func `the kinds that convert are listed`() async {
        let list = await TestSandbox().call(.get, "ai/tomarkdown/supported").json["result"]?.items
        #expect(list?.first == ["extension": ".pdf", "mimeType": "application/pdf"])
    }

    @Test func `a search needs a gateway and says what it found`() async {
        let sandbox = TestSandbox()
        let body: JSONValue = ["query": "swift", "options": ["gateway": ["id": "default"]]]
        let found = await sandbox.call(.post, "ai/websearch", body.merging(["limit": 2]))
        #expect(found.json["result"]?["results"]?.items?.count == 2)
        let lost = body.merging(["options": ["gateway": ["id": "nobody"]]])
        #expect(await sandbox.call(.post, "ai/websearch", lost).code == 2001)
        let broken = body.merging(["query": "sandbox/overloaded"])
        #expect(await sandbox.call(.post, "ai/websearch", broken).status == 502)
        #expect(await sandbox.call(.post, "ai/websearch", ["query": "x"]).code == 7001)
    }

    @Test func `embeddings are for models that embed`() async {
        let sandbox = TestSandbox()
        let body: JSONValue = ["model": "@cf/baai/bge-m3", "input": ["a", "b"]]
        let answer = await sandbox.call(.post, "ai/v1/embeddings", body)
        #expect(answer.json["data"]?.items?.count == 2)
        let other = body.merging(["model": "@cf/meta/llama-3.1-8b-instruct"])
        #expect(await sandbox.call(.post, "ai/v1/embeddings", other).code == 5007)
    }
}
