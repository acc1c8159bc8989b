/// Takes text of one line in the styles it is to be shown in.
protocol StyledOutput {
    /// Shows `text`, whole characters without a line's end.
    mutating func write(_ text: ArraySlice<UInt8>, in style: StyleSet)
}
