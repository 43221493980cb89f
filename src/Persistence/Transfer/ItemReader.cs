using Musubi.Foundation;

namespace Musubi.Persistence.Transfer;

/// <summary>Reads the fields of one object in a file. What is wrong is noted at its place, and reading goes on.</summary>
/// <remarks>
/// A reader that finds nothing, or something wrong, gives null: ask <see cref="IsSound"/> before anything is made of the answers.
/// After the last field, <see cref="Close"/> refuses every field that nobody asked for. How values are read stands in
/// <see cref="ItemValues"/> and <see cref="ItemParts"/>.
/// </remarks>
public sealed class ItemReader
{
    private readonly FileNode node;
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private readonly int faultsBefore;

    internal ItemReader(FileNode node, ImportRun run)
    {
        (this.node, Run, faultsBefore) = (node, run, run.Faults.Count);
        IsObject = node.Kind is FileNodeKind.Object;
        if (!IsObject)
        {
            run.Faults.Add(node.Place, TransferProblems.WrongKind(FileNodeKind.Object));
        }
    }

    /// <summary>The import that reads.</summary>
    public ImportRun Run { get; }

    /// <summary>Where the object begins.</summary>
    public FilePlace Place => node.Place;

    /// <summary>True while nothing wrong was found in the object.</summary>
    public bool IsSound => Run.Faults.Count == faultsBefore;

    /// <summary>Names asked for so far.</summary>
    public IReadOnlyCollection<string> Known => asked;

    internal bool IsObject { get; }

    /// <summary>True when the field is there; does not count as asking for it.</summary>
    public bool Has(string field) => node[field] is not null;

    /// <summary>The value of a field; null when it is not there, which is a fault when it is required.</summary>
    public FileNode? Find(string field, bool required = false)
    {
        asked.Add(field);
        if (node[field] is { } value)
        {
            return value;
        }

        if (required && IsObject)
        {
            Run.Faults.Add(node.Place.Below(field), TransferProblems.Missing(field));
        }

        return null;
    }

    /// <summary>Fields that nobody asked for: only for objects whose names are data, such as languages.</summary>
    public IEnumerable<FileField> Others() => node.Fields.Where(field => !asked.Contains(field.Name));

    /// <summary>Marks a field as known.</summary>
    public void Know(string field) => asked.Add(field);

    /// <summary>Notes a problem at a field, or at the object when the field is not there.</summary>
    public void Refuse(string field, Problem problem) =>
        Run.Faults.Add((node[field] ?? node).Place is var place && node[field] is null ? place.Below(field) : place, problem);

    /// <summary>Notes a problem at the object, or at the part that it names the way code does: "Codes[1]", "TimeZone".</summary>
    public void Refuse(Problem problem)
    {
        var at = node;
        foreach (var part in (problem.Field ?? string.Empty).Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries))
        {
            var below = int.TryParse(part, System.Globalization.CultureInfo.InvariantCulture, out var index)
                ? at.Items.ElementAtOrDefault(index)
                : at[char.ToLowerInvariant(part[0]) + part[1..]];
            at = below ?? at;
        }

        Run.Faults.Add(at.Place, problem with { Field = null });
    }

    /// <summary>Refuses every field that nobody asked for, by its name.</summary>
    public void Close()
    {
        foreach (var field in Others())
        {
            Run.Faults.Add(field.Place, TransferProblems.UnknownField(field.Name, asked));
        }
    }
}
