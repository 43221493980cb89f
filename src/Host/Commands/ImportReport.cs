using Musubi.Persistence.Transfer;
using Musubi.WebKit;

namespace Musubi.Host.Commands;

/// <summary>Says on the terminal what an import did: faults one a line as compilers print them, changes one a line, and the sum.</summary>
internal static class ImportReport
{
    public static void Print(ImportOutcome outcome, string file, bool isDryRun, Text text)
    {
        foreach (var fault in outcome.Faults)
        {
            Console.Error.WriteLine(Line(fault, file, text));
        }

        if (!outcome.IsSound)
        {
            Say.Error("Host.Import.Refused", ("count", outcome.FaultCount), ("more", outcome.FaultCount - outcome.Faults.Count));
            return;
        }

        foreach (var change in outcome.Changes.Where(change => isDryRun && change.Kind is not ItemChangeKind.Unchanged))
        {
            Print(change, text);
        }

        Say.Line(
            isDryRun ? "Host.Import.Would" : "Host.Import.Done",
            ("added", outcome.Count(ItemChangeKind.Added)),
            ("changed", outcome.Count(ItemChangeKind.Changed)),
            ("unchanged", outcome.Count(ItemChangeKind.Unchanged)),
            ("away", outcome.Count(ItemChangeKind.PutAway)));
    }

    /// <summary>"tokyo.json:12:5 places[0].kind: …".</summary>
    internal static string Line(FileFault fault, string file, Text text)
    {
        var (line, column, path) = fault.Place;
        var place = path.Length == 0 ? string.Empty : $" {path}";
        return Printable(FormattableString.Invariant($"{file}:{line}:{column}{place}: {text.Of(fault.Problem)}"));
    }

    private static void Print(ItemChange change, Text text)
    {
        Console.Out.WriteLine(Printable($"{text.Of(change.Kind)}: {change.Section}[{change.Label}]"));
        foreach (var field in change.Fields)
        {
            Console.Out.WriteLine(Printable($"  {field.Path}: {field.Before ?? "–"} → {field.After ?? "–"}"));
        }
    }

    // What stands in a file must not steer the terminal.
    private static string Printable(string line) =>
        string.Concat(line.Select(letter => letter is '\n' ? ' ' : char.IsControl(letter) ? '\uFFFD' : letter));
}
