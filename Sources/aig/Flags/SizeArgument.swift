import ArgumentParser

/// A number of bytes as people write it: `64M`, `200k`, `1G`, or a bare number.
struct SizeArgument: ExpressibleByArgument, Equatable {
    let bytes: Int

    init(bytes: Int) { self.bytes = bytes }

    init?(argument: String) {
        let digits = argument.prefix { $0.isASCII && $0.isNumber }
        let units = ["": 1, "k": 1 << 10, "m": 1 << 20, "g": 1 << 30]
        let unit = argument[digits.endIndex...].lowercased()
        let letter = ["b", "ib"].reduce(unit) {
            $0.hasSuffix($1) ? String($0.dropLast($1.count)) : $0
        }
        guard let number = Int(digits), let factor = units[letter] else { return nil }
        let (bytes, overflows) = number.multipliedReportingOverflow(by: factor)
        guard !overflows else { return nil }
        self.bytes = bytes
    }
}
