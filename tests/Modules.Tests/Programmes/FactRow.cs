using System.Text.RegularExpressions;

namespace Musubi.Modules.Tests.Programmes;

/// <summary>A row of <c>docs/facts.md</c>: a fact, where it stands in its programme's file, and on which kinds of page it is seen.</summary>
/// <param name="Programme">Key of the programme.</param>
/// <param name="Fact">The fact in a few words.</param>
/// <param name="Paths">Places in the file: <c>memberships[berlin, partner]</c>.</param>
/// <param name="Pages">Kinds of page: <c>programme</c>, <c>edition</c>, <c>place</c>, <c>organisation</c>, <c>person</c>, <c>event</c>, <c>delegation</c>, <c>agreement</c>.</param>
internal sealed partial record FactRow(string Programme, string Fact, IReadOnlyList<string> Paths, IReadOnlySet<string> Pages)
{
    /// <summary>All rows of the five programmes.</summary>
    public static IReadOnlyList<FactRow> All { get; } = [.. Read(File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Programmes", "facts.md")))];

    private static IEnumerable<FactRow> Read(IEnumerable<string> lines)
    {
        string? programme = null;
        foreach (var line in lines)
        {
            if (FileLine.Match(line) is { Success: true } file)
            {
                programme = file.Groups["key"].Value;
            }
            else if (line.StartsWith("## What was not stated", StringComparison.Ordinal))
            {
                yield break;
            }
            else if (programme is not null && line.Split('|', StringSplitOptions.TrimEntries) is ["", var fact, var paths, var pages, ""] && paths.StartsWith('`'))
            {
                yield return new(
                    programme,
                    fact,
                    [.. Quoted.Matches(paths).Select(path => path.Groups[1].Value)],
                    pages.Split(", ").Select(page => page.Replace(" page", "", StringComparison.Ordinal)).ToHashSet());
            }
        }
    }

    [GeneratedRegex("^File: `data/programmes/(?<key>[a-z-]+)[.]json`$")]
    private static partial Regex FileLine { get; }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted { get; }
}
