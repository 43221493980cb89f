using Musubi.Foundation;

namespace Musubi.Persistence.Transfer;

/// <summary>Which key means which thing, and which key a thing has: by section, since each section has keys of its own.</summary>
public sealed class FileKeys
{
    private readonly Dictionary<(string Section, string Key), Guid> ids = [];
    private readonly Dictionary<(string Section, Guid Id), Key> keys = [];
    private readonly HashSet<(string Section, Guid Id)> wanted = [];

    /// <summary>States which thing a key means.</summary>
    public void State<TId>(string section, Key key, TId id)
        where TId : struct, ITypedId<TId>
    {
        ids[(section, key.Stored)] = id.Value;
        keys[(section, id.Value)] = key;
    }

    /// <summary>The thing that a key means; null when no such thing is known.</summary>
    public TId? Find<TId>(string section, Key key)
        where TId : struct, ITypedId<TId> =>
        ids.TryGetValue((section, key.Stored), out var id) ? TId.From(id) : null;

    /// <summary>The key of a thing; null when it was not found, being away or behind another programme's wall.</summary>
    public Key? Of<TId>(string section, TId? id)
        where TId : struct, ITypedId<TId> => id is { } some ? keys.GetValueOrDefault((section, some.Value)) : null;

    /// <summary>The key of a thing by its raw id.</summary>
    public Key? Of(string section, Guid id) => keys.GetValueOrDefault((section, id));

    /// <summary>Everything whose key is known in a section, in the order in which it became known.</summary>
    public IReadOnlyList<Guid> InOrder(string section) => [.. keys.Keys.Where(thing => thing.Section == section).Select(thing => thing.Id)];

    /// <summary>Asks for the key of a thing, to be found by its own section.</summary>
    public void Want(string section, Guid id) => wanted.Add((section, id));

    /// <summary>Asks for the key of a thing, if there is one.</summary>
    public void Want<TId>(string section, TId? id)
        where TId : struct, ITypedId<TId>
    {
        if (id is { } some)
        {
            Want(section, some.Value);
        }
    }

    /// <summary>What was asked for and is not known yet.</summary>
    public IReadOnlyList<TId> Wanted<TId>(string section)
        where TId : struct, ITypedId<TId> =>
        [.. wanted.Where(thing => thing.Section == section && !keys.ContainsKey(thing)).Select(thing => TId.From(thing.Id))];
}
