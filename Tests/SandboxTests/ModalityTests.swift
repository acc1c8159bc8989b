import HTTPTypes
import Testing

@testable import Sandbox

@Suite struct ModalityTests {
    private let sandbox = TestSandbox()

    private func run(_ model: String, _ input: JSONValue) async -> Answer {
        await sandbox.call(.post, "ai/run", ["model": .string(model), "input": input])
    }

    @Test(arguments: [
        ("@cf/stabilityai/stable-diffusion-xl-base-1.0", MediaFile.png, "image/png"),
        ("@cf/leonardo/phoenix-1.0", .jpeg, "image/jpeg"),
        ("@cf/deepgram/aura-1", .mp3, "audio/mpeg"),
    ])
    func `some models answer with the bytes themselves`(
        model: String, file: MediaFile, type: String
    ) async {
        let answer = await run(model, ["prompt": "a cat", "text": "hi"])
        #expect(answer.payload == file.bytes)
        #expect(answer.fields[.contentType] == type)
    }

    @Test(arguments: [
        ("google/veo-3", ["result", "video"], "film.mp4"),
        ("openai/gpt-image-1", ["result", "image"], "picture.png"),
        ("cloudflare/tts", ["result", "audio"], "sound.mp3"),
    ])
    func `third parties say where their files are, which asks for no token`(
        model: String, path: [String], name: String
    ) async throws {
        let answer = await run(model, ["prompt": "a cat", "text": "hi"])
        #expect(answer.json["state"] == "Completed")
        let address = try #require(path.reduce(answer.json) { $0[$1] ?? nil }.text)
        #expect(address.hasSuffix(name))
        let file = await sandbox.call(.get, "/sandbox/media/\(name)", token: nil)
        #expect(file.status == 200)
        #expect(file.payload == MediaFile(rawValue: name)?.bytes)
    }

    @Test(arguments: [
        (MediaFile.png, [0x89, 0x50, 0x4E, 0x47], 0), (.jpeg, [0xFF, 0xD8, 0xFF], 0),
        (.wav, Array("WAVE".utf8), 8), (.mp3, [0xFF, 0xFB], 0), (.mp4, Array("ftyp".utf8), 4),
    ])
    func `files are what their first bytes say`(file: MediaFile, mark: [UInt8], offset: Int) {
        #expect(Array(file.bytes.dropFirst(offset).prefix(mark.count)) == mark)
    }

    @Test func `several pictures may be wanted at once`() async {
        let linked = await run("openai/gpt-image-1", ["prompt": "cats", "n": 3])
        #expect(linked.json["result"]?["images"]?.items?.count == 3)
        let hosted = await run(
            "@cf/black-forest-labs/flux-1-schnell", ["prompt": "cats", "num_images": 2])
        #expect(hosted.json["result"]?["images"]?.items?.count == 2)
        let many = await run("openai/gpt-image-1", ["prompt": "cats", "n": 11])
        #expect(many.code == 5006)
    }

    @Test func `a job of a third party may fail although the call goes well`() async {
        let answer = await run("google/veo-3", ["prompt": "a sandbox/overloaded cat"])
        #expect(answer.status == 200)
        #expect(answer.json["state"] == "Failed")
        #expect(answer.json["error"]?["message"] == "Overloaded")
    }

    @Test(arguments: [
        ("@cf/openai/whisper", ["words", "vtt", "word_count"]),
        ("@cf/openai/whisper-large-v3-turbo", ["segments", "transcription_info", "vtt"]),
        ("@cf/deepgram/nova-3", ["results"]),
    ])
    func `sound in the body itself is transcribed`(model: String, members: [String]) async {
        let answer = await sandbox.send(
            "ai/run/\(model)", MediaFile.wav.bytes, type: "application/octet-stream")
        for member in members { #expect(answer.json["result"]?[member] != nil) }
    }

    @Test func `a transcript's times follow one another`() throws {
        let transcript = Transcript(of: 8)
        #expect(transcript.wordCount == 10)
        let segments = try #require(transcript.segments.items)
        #expect(segments.count == 2)
        #expect(segments[0]["end"] == segments[1]["start"])
        #expect(segments[1]["end"]?.double == transcript.duration)
        #expect(
            transcript.vtt.hasPrefix(
                "WEBVTT\n\n00:00.000 --> 00:01.250\nThis is aig’s sandbox: nobody\n\n00:01.250"))
    }

    @Test(arguments: [
        ("@cf/huggingface/distilbert-sst-2-int8", #"{"text":"good"}"#, 2),
        ("@cf/microsoft/resnet-50", #"{"image":[1,2,3]}"#, 2),
        ("@cf/facebook/detr-resnet-50", #"{"image":[1,2,3]}"#, 1),
    ])
    func `labels come with their scores`(model: String, input: String, count: Int) async throws {
        let answer = await run(model, try JSONParser.parse(input))
        let labels = try #require(answer.json["result"]?.items)
        #expect(labels.count == count)
        #expect(labels.allSatisfy { $0["label"]?.text != nil && $0["score"]?.double != nil })
    }

    @Test func `pictures are recognised as bytes, numbers and base64`() async {
        let raw = await sandbox.send("ai/run/@cf/microsoft/resnet-50", MediaFile.png.bytes)
        #expect(raw.json["result"]?.items?.count == 2)
        let coded = await run("@cf/llava-hf/llava-1.5-7b-hf", ["image_b64": "AAECAw=="])
        #expect(coded.json["result"]?["description"] == "A picture of 4 bytes.")
        let linked = await run(
            "@cf/llava-hf/llava-1.5-7b-hf", ["image": "data:image/png;base64,AAECAw=="])
        #expect(linked.json["result"]?["description"] == "A picture of 4 bytes.")
    }

    @Test func `flux-2 takes a form and nothing else`() async {
        let path = "ai/run/@cf/black-forest-labs/flux-2-dev"
        #expect(await sandbox.call(.post, path, ["prompt": "a cat"]).code == 5006)
        let form = "--X\r\nContent-Disposition: form-data; name=\"prompt\"\r\n\r\na cat\r\n--X--"
        let answer = await sandbox.send(
            path, Array(form.utf8), type: "multipart/form-data; boundary=X")
        #expect(answer.json["result"]?["image"]?.text != nil)
    }

    @Test func `embeddings come in every model's shape`() async {
        let one = await run("@cf/baai/bge-base-en-v1.5", ["text": "a"]).json["result"]
        #expect(one?["shape"] == [1, 768])
        let many = await run("@cf/baai/bge-m3", ["text": ["a", "b"]]).json["result"]
        #expect(many?["data"]?.items?.count == 2)
        let contexts: JSONValue = [["text": "a"], ["text": "b"], ["text": "c"]]
        let scores = await run("@cf/baai/bge-m3", ["query": "q", "contexts": contexts])
        #expect(scores.json["result"]?["response"]?.items?.count == 3)
        let vectors = await run("@cf/baai/bge-m3", ["contexts": contexts]).json["result"]
        #expect(vectors?["shape"] == [3, 1024])
        let foreign = await run("openai/text-embedding-3-small", ["input": ["a", "b"]])
        #expect(foreign.json["data"]?.items?.count == 2)
    }

    @Test(arguments: [
        ("@cf/meta/llama-3.1-8b-instruct", #"{"prompt":"x","temperature":"hot"}"#, 5006),
        ("@cf/meta/llama-3.1-8b-instruct", #"{"prompt":"x","temperature":6}"#, 5006),
        ("@cf/meta/llama-3.1-8b-instruct", #"{"prompt":7}"#, 5006),
        ("@cf/meta/llama-3.1-8b-instruct", #"{"prompt":"x","stream":"yes"}"#, 5006),
        ("@cf/lykon/dreamshaper-8-lcm", #"{"prompt":"x","num_steps":21}"#, 5006),
        ("@cf/lykon/dreamshaper-8-lcm", #"{}"#, 5006),
        ("@cf/meta/m2m100-1.2b", #"{"text":["x"],"target_lang":"fr"}"#, 5006),
        ("@cf/openai/whisper", #"{"audio":[1,256]}"#, 5006),
        ("@cf/openai/whisper-large-v3-turbo", #"{"audio":"not base64!"}"#, 5004),
        ("@cf/baai/bge-reranker-base", #"{"query":"q","contexts":[]}"#, 5006),
        ("openai/gpt-image-1", #"{"size":"1x1"}"#, 5006),
    ])
    func `input that doesn't fit is refused`(model: String, input: String, code: Int) async throws {
        let answer = await run(model, try JSONParser.parse(input))
        #expect(answer.status == 400)
        #expect(answer.code == code)
    }

    @Test func `input that says nothing of a setting is fine`() async {
        let answer = await run(
            "@cf/meta/llama-3.1-8b-instruct",
            ["prompt": "x", "temperature": nil, "top_p": 0.5, "another": [1]])
        #expect(answer.status == 200)
    }
}
