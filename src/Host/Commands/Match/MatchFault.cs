namespace Musubi.Host.Commands.Match;

/// <summary>Something wrong in a file of <c>musubi match</c>, at its place.</summary>
/// <param name="File">As given on the command line.</param>
/// <param name="Line">From 1.</param>
/// <param name="Place">Field, with its place in a list; empty for the whole line.</param>
/// <param name="Key">The word that says what is wrong.</param>
/// <param name="Facts">What the word needs.</param>
internal sealed record MatchFault(string File, int Line, string Place, string Key, params (string Name, object? Value)[] Facts)
{
    /// <summary>"needs.jsonl:3: topics[1]: …", on one line whatever stands in the file.</summary>
    public override string ToString() => Printable(FormattableString.Invariant($"{File}:{Line}: {(Place.Length > 0 ? Place + ": " : string.Empty)}{Say.Text(Key, Facts)}"));

    /// <summary>What stands in a file must not steer the terminal.</summary>
    public static string Printable(string line) =>
        string.Concat(line.Select(letter => letter is '\n' ? ' ' : char.IsControl(letter) ? '\uFFFD' : letter));

    /// <summary>One line per fault on standard error.</summary>
    public static void Tell(IEnumerable<MatchFault> faults)
    {
        foreach (var fault in faults)
        {
            Console.Error.WriteLine(fault.ToString());
        }
    }
}
