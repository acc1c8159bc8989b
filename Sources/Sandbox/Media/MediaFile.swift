import HTTPTypes

/// The sandbox's own small files: what models that draw or speak hand out.
enum MediaFile: String, Sendable, CaseIterable {
    case png = "picture.png"
    case jpeg = "picture.jpg"
    case wav = "sound.wav"
    case mp3 = "sound.mp3"
    case mp4 = "film.mp4"

    var type: String {
        switch self {
        case .png: "image/png"
        case .jpeg: "image/jpeg"
        case .wav: "audio/wav"
        case .mp3: "audio/mpeg"
        case .mp4: "video/mp4"
        }
    }

    var bytes: [UInt8] {
        switch self {
        case .png: TinyPNG.bytes
        case .jpeg: TinyJPEG.bytes
        case .wav: TinyWAV.bytes
        case .mp3: TinyMP3.bytes
        case .mp4: TinyMP4.bytes
        }
    }

    /// Where answers that only point to their result say it is.
    func address(on authority: String) -> String {
        "http://\(authority)/sandbox/media/\(rawValue)"
    }

    static let routes = [
        Route(.get, "sandbox/media/*") { _, name in
            guard let file = MediaFile(rawValue: name[0]) else {
                throw Refusal.notFound("File \(name[0])")
            }
            return .bytes(file.bytes, type: file.type)
        }
    ]
}
