using Musubi.Foundation;

namespace Musubi.Persistence.Transfer;

/// <summary>What can be wrong with a file, whatever its sections.</summary>
public static class TransferProblems
{
    /// <summary>The field does not exist here.</summary>
    public static Problem UnknownField(string field, IEnumerable<string> known) =>
        Problem.Invalid("transfer.unknown-field", ("field", field), ("known", string.Join(", ", known)));

    /// <summary>A field that must be there is not.</summary>
    public static Problem Missing(string field) => Problem.Invalid("transfer.field-missing", ("field", field));

    /// <summary>Nothing in the file or on the server has this key.</summary>
    public static Problem UnknownKey(string section, string key) => Problem.Invalid("transfer.unknown-key", ("section", section), ("key", key));

    /// <summary>The same thing stands in the file twice.</summary>
    public static Problem Twice(string label, FilePlace first) => Problem.Invalid("transfer.given-twice", ("label", label), ("line", first.Line));

    /// <summary>A list names the same thing twice.</summary>
    public static Problem ListedTwice(string value) => Problem.Invalid("transfer.listed-twice", ("value", value));

    /// <summary>The value is right, but there is one way to write it in files.</summary>
    public static Problem WriteAs(string expected) => Problem.Invalid("transfer.write-as", ("expected", expected));

    /// <summary>The entry belongs to another programme and says something else there.</summary>
    public static Problem OwnedElsewhere(string key, IEnumerable<string> fields) =>
        Problem.Conflict("transfer.owned-elsewhere", ("key", key), ("fields", string.Join(", ", fields)));

    /// <summary>The key belongs to an entry that the actor may not see.</summary>
    public static Problem KeyTaken(string key) => Problem.Conflict("transfer.key-taken", ("key", key));

    /// <summary>The file is larger than <see cref="ImportOrder.Largest"/>.</summary>
    public static Problem TooLarge() => Problem.Invalid("transfer.too-large", ("most", ImportOrder.Largest / 1024 / 1024));

    internal static Problem WrongKind(FileNodeKind expected) =>
        Problem.Invalid("transfer.wrong-kind", ("expected", expected.ToString().ToLowerInvariant()));

    internal static Problem UnknownChoice(string value, IEnumerable<string> choices) =>
        Problem.Invalid("transfer.unknown-choice", ("value", value), ("choices", string.Join(", ", choices)));

    internal static Problem OutOfRange(decimal least, decimal most) => Problem.Invalid("transfer.number-range", ("least", least), ("most", most));
}
