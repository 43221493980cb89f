using System.Text.Json.Nodes;
using Musubi.Foundation;

namespace Musubi.Persistence.Transfer;

/// <summary>One import under way: the file, who imports, what was found so far.</summary>
public sealed class ImportRun
{
    private readonly FileNode file;
    private readonly List<ItemChange> changes = [];

    private readonly IProgress<ImportProgress>? progress;
    private readonly int total;
    private int done;

    internal ImportRun(FileNode file, Actor by, FileFaults faults, IProgress<ImportProgress>? progress)
    {
        (this.file, By, Faults, this.progress) = (file, by, faults, progress);
        total = file.Fields.Sum(field => field.Value.Items.Count);
        Candidates = [.. file.Texts().Distinct(StringComparer.Ordinal).Select(Candidate).OfType<Key>()];
        Translator = file["translatedBy"] is { } said ? Read(said, ItemParts.ReadTranslator) ?? Translator.Unstated : Translator.Unstated;
    }

    /// <summary>Who imports. They may see the published and what is in their own programmes.</summary>
    public Actor By { get; }

    /// <summary>The programme of the file, known or new; stated by the section of the programme.</summary>
    public ProgrammeId Programme { get; set; }

    /// <summary>True when the file publishes its programme.</summary>
    public bool IsPublished { get; set; }

    /// <summary>What keys mean.</summary>
    public FileKeys Keys { get; } = new();

    /// <summary>What is wrong.</summary>
    public FileFaults Faults { get; }

    /// <summary>Every text of the file that may be a key: to look up those that the server knows in one query.</summary>
    public IReadOnlyList<Key> Candidates { get; }

    /// <summary>Who made translations that do not say otherwise.</summary>
    public Translator Translator { get; }

    internal IReadOnlyList<ItemChange> Changes => changes;

    /// <summary>The items of a section; none when it is not in the file. A section of one item gives that.</summary>
    public IReadOnlyList<FileNode> Items(string section) => file[section] switch
    {
        null => [],
        { Kind: FileNodeKind.Object } single => [single],
        var list => Is(list, FileNodeKind.List) ? list.Items : [],
    };

    /// <summary>True when the actor may know of a thing.</summary>
    public bool Sees(ProgrammeContent content) =>
        By.IsSystem || content is { IsPublished: true, ArchivedAt: null } || By.Programmes.Contains(content.Programme);

    /// <summary>Reads an object to its last field; null when anything is wrong with it.</summary>
    public T? Read<T>(FileNode node, Func<ItemReader, T?> read)
        where T : class
    {
        var item = new ItemReader(node, this);
        if (!item.IsObject)
        {
            return null;
        }

        var answer = read(item);
        item.Close();
        return item.IsSound ? answer : null;
    }

    /// <summary>Notes what the import does to an item.</summary>
    /// <param name="section">The item's section.</param>
    /// <param name="label">What the item is known by: its key.</param>
    /// <param name="before">The item as the server has it; null when it is new.</param>
    /// <param name="after">The item as the file has it.</param>
    /// <returns>True when there is something to write.</returns>
    public bool Note(string section, string label, JsonObject? before, JsonObject after)
    {
        var fields = before is null ? [] : ItemComparison.Compare(before, after);
        var kind = before is null ? ItemChangeKind.Added : fields.Count > 0 ? ItemChangeKind.Changed : ItemChangeKind.Unchanged;
        changes.Add(new(section, label, kind, fields));
        return kind is not ItemChangeKind.Unchanged;
    }

    /// <summary>Notes that an item was put away by people and stays so.</summary>
    public void NotePutAway(string section, string label) => changes.Add(new(section, label, ItemChangeKind.PutAway, []));

    /// <summary>Notes that one more item is being looked at.</summary>
    public void Step() => progress?.Report(new(++done, total));

    internal ItemReader Reader(FileNode node) => new(node, this);

    internal bool Is(FileNode node, FileNodeKind kind)
    {
        if (node.Kind == kind)
        {
            return true;
        }

        Faults.Add(node.Place, TransferProblems.WrongKind(kind));
        return false;
    }

    internal string? TextOf(FileNode node, int most)
    {
        if (!Is(node, FileNodeKind.Text))
        {
            return null;
        }

        var problem =
            string.IsNullOrWhiteSpace(node.Text) ? Problem.Invalid("transfer.text-empty")
            : node.Text.Length > most ? Problem.Invalid("transfer.text-too-long", ("most", most))
            : node.Text.Any(letter => char.IsControl(letter) && letter is not ('\n' or '\t')) ? Problem.Invalid("transfer.control-character")
            : null;
        if (problem is not null)
        {
            Faults.Add(node.Place, problem);
        }

        return problem is null ? node.Text : null;
    }

    internal T? StoredOf<T>(FileNode node)
        where T : class, IStoredText<T>
    {
        if (!Is(node, FileNodeKind.Text))
        {
            return null;
        }

        if (!T.Check(node.Text).Succeeded(out var value, out var problem))
        {
            Faults.Add(node.Place, problem);
            return null;
        }

        return AsStored(node, value.Stored) ? value : null;
    }

    internal Language? TongueOf(FileNode node)
    {
        if (!Is(node, FileNodeKind.Text))
        {
            return null;
        }

        if (!Language.TryParse(node.Text, out var language))
        {
            Faults.Add(node.Place, Problem.Invalid("transfer.unknown-language", ("value", node.Text)));
            return null;
        }

        return AsStored(node, language.Tag) ? language : null;
    }

    internal TId? ReferenceOf<TId>(FileNode node, string section)
        where TId : struct, ITypedId<TId>
    {
        if (StoredOf<Key>(node) is not { } key)
        {
            return null;
        }

        if (Keys.Find<TId>(section, key) is { } id)
        {
            return id;
        }

        Faults.Add(node.Place, TransferProblems.UnknownKey(section, key.Stored));
        return null;
    }

    // Files are compared by machines: a value has one writing there, although people may type it as they like.
    internal bool AsStored(FileNode node, string stored)
    {
        if (node.Text == stored)
        {
            return true;
        }

        Faults.Add(node.Place, TransferProblems.WriteAs(stored));
        return false;
    }

    private static Key? Candidate(string text) => Key.TryParse(text, out var key) && key.Stored == text ? key : null;
}
