/// A picture for a terminal with iTerm2's protocol, which takes the file as it is.
/// https://iterm2.com/documentation-images.html
struct ITermImage {
    /// The file.
    let file: [UInt8]
    /// What the terminal may call it.
    let name: String?
    let fit: PictureFit

    /// The sequence, in pieces. The form of many sequences is for tmux alone, and only iTerm2 has it.
    var chunks: some Sequence<[UInt8]> {
        AnySequence(Array(head.utf8), Base64.pieces(of: file, size: 1 << 16), [0x07])
    }

    private var head: String {
        let name = name.map { "name=\(String(decoding: Base64.encode($0.utf8), as: UTF8.self));" }
        return "\u{1B}]1337;File=\(name ?? "")inline=1;size=\(file.count);width=\(fit.columns);"
            + "height=\(fit.rows);preserveAspectRatio=1:"
    }
}
