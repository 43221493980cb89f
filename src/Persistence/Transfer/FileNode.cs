namespace Musubi.Persistence.Transfer;

/// <summary>What a value in a file is.</summary>
public enum FileNodeKind
{
    /// <summary>Fields with names.</summary>
    Object = 1,

    /// <summary>Values in order.</summary>
    List,

    /// <summary>Text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Truth,

    /// <summary>Null: said to be nothing. No field takes it; what is not known is left out.</summary>
    Nothing,
}

/// <summary>A value in a file with the place where it stands.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Place">Where it begins.</param>
public sealed record FileNode(FileNodeKind Kind, FilePlace Place)
{
    /// <summary>The text, the number as written, or "true" and "false".</summary>
    public string Text { get; init; } = string.Empty;

    /// <summary>Fields of an object, in the order of the file; no name twice.</summary>
    public IReadOnlyList<FileField> Fields { get; init; } = [];

    /// <summary>Values of a list.</summary>
    public IReadOnlyList<FileNode> Items { get; init; } = [];

    /// <summary>The value of a field; null when it is not there.</summary>
    public FileNode? this[string name] => Fields.FirstOrDefault(field => field.Name == name)?.Value;

    /// <summary>Every text in and below the value.</summary>
    public IEnumerable<string> Texts() => Kind is FileNodeKind.Text
        ? [Text]
        : Items.Concat(Fields.Select(field => field.Value)).SelectMany(node => node.Texts());
}

/// <summary>A field of an object.</summary>
/// <param name="Name">Its name as written.</param>
/// <param name="Place">Where the name stands.</param>
/// <param name="Value">Its value.</param>
public sealed record FileField(string Name, FilePlace Place, FileNode Value);
