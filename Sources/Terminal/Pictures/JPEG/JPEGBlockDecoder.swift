/// Reads a block's coefficients. https://www.w3.org/Graphics/JPEG/itu-t81.pdf, F.2.2 and G.2
struct JPEGBlockDecoder {
    private let band: ClosedRange<Int>
    private let lowBit: Int
    private let isRefinement: Bool
    private let isProgressive: Bool
    /// How many more blocks have nothing new in their band.
    private var emptyBlocks = 0

    init(_ scan: JPEGScan) {
        band = scan.band
        lowBit = scan.lowBit
        isRefinement = scan.isRefinement
        isProgressive = scan.isProgressive
    }

    /// Forgets the blocks before.
    mutating func restart() { emptyBlocks = 0 }

    /// Reads into the 64 coefficients that begin at `block`.
    mutating func read(
        _ part: inout JPEGScan.Part, _ bits: inout JPEGBits,
        into coefficients: inout MutableSpan<Int16>, at block: Int
    ) throws(PictureError) {
        if band.lowerBound == 0 {
            try readDirect(&part, &bits, into: &coefficients, at: block)
            if isProgressive { return }
        }
        guard let code = part.alternatingCode else { throw .damaged("JPEG without Huffman table") }
        if isRefinement {
            try refine(code, &bits, &coefficients, at: block)
        } else {
            try readAlternating(code, &bits, into: &coefficients, at: block)
        }
    }

    /// The mean of the block.
    private func readDirect(
        _ part: inout JPEGScan.Part, _ bits: inout JPEGBits,
        into coefficients: inout MutableSpan<Int16>, at block: Int
    ) throws(PictureError) {
        if isRefinement {
            coefficients[block] |= Int16(truncatingIfNeeded: bits.take(1) << lowBit)
            return
        }
        guard let code = part.directCode else { throw .damaged("JPEG without Huffman table") }
        bits.prepare()
        let width = try code.next(&bits)
        guard width < 16 else { throw .damaged("JPEG coefficient") }
        part.direct &+= bits.takeSigned(width)
        coefficients[block] = Int16(truncatingIfNeeded: part.direct << lowBit)
    }

    private mutating func readAlternating(
        _ code: JPEGCode, _ bits: inout JPEGBits, into coefficients: inout MutableSpan<Int16>,
        at block: Int
    ) throws(PictureError) {
        guard emptyBlocks == 0 else {
            emptyBlocks -= 1
            return
        }
        var index = max(1, band.lowerBound)
        while index <= band.upperBound {
            bits.prepare()
            let symbol = try code.next(&bits)
            let (zeros, width) = (symbol >> 4, symbol & 15)
            guard width > 0 || zeros == 15 else {
                emptyBlocks = takeRun(zeros, &bits) - 1
                return
            }
            index += zeros
            guard width > 0 else {
                index += 1
                continue
            }
            guard index <= band.upperBound else { throw .damaged("JPEG coefficient") }
            let value = bits.takeSigned(width) << lowBit
            coefficients[block + JPEGZigzag.order(index)] = Int16(truncatingIfNeeded: value)
            index += 1
        }
    }

    /// Adds a bit to each coefficient that has some, and tells which others begin with it.
    private mutating func refine(
        _ code: JPEGCode, _ bits: inout JPEGBits, _ coefficients: inout MutableSpan<Int16>,
        at block: Int
    ) throws(PictureError) {
        var index = band.lowerBound
        while emptyBlocks == 0, index <= band.upperBound {
            bits.prepare()
            let symbol = try code.next(&bits)
            let (zeros, width) = (symbol >> 4, symbol & 15)
            guard width > 0 || zeros == 15 else {
                emptyBlocks = takeRun(zeros, &bits)
                break
            }
            let bit = 1 << lowBit
            let value = width == 0 ? 0 : bits.take(1) == 1 ? bit : -bit
            index = refine(from: index, zeros: zeros, &bits, &coefficients, at: block)
            if value != 0, index <= band.upperBound {
                coefficients[block + JPEGZigzag.order(index)] = Int16(truncatingIfNeeded: value)
            }
            index += 1
        }
        guard emptyBlocks > 0 else { return }
        _ = refine(from: index, zeros: 64, &bits, &coefficients, at: block)
        emptyBlocks -= 1
    }

    /// Adds a bit to what follows, up to the coefficient that is zero after so many that are.
    private func refine(
        from start: Int, zeros: Int, _ bits: inout JPEGBits,
        _ coefficients: inout MutableSpan<Int16>, at block: Int
    ) -> Int {
        var zeros = zeros
        var index = start
        while index <= band.upperBound {
            let place = block + JPEGZigzag.order(index)
            let value = coefficients[place]
            if value == 0 {
                if zeros == 0 { return index }
                zeros -= 1
            } else if bits.take(1) == 1, value & 1 << Int16(lowBit) == 0 {
                coefficients[place] = value &+ (value > 0 ? 1 : -1) << Int16(lowBit)
            }
            index += 1
        }
        return index
    }

    /// How many blocks, from this one, have no more in their band.
    private func takeRun(_ width: Int, _ bits: inout JPEGBits) -> Int {
        guard isProgressive, width > 0 else { return 1 }
        return 1 << width + bits.take(width)
    }
}
