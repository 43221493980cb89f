namespace Musubi.Foundation;

/// <summary>An id of one kind of thing: an id of a place never passes for an id of a person.</summary>
/// <remarks>
/// Implementations are <c>readonly record struct</c>s holding one version 7 UUID, so ids made later sort later.
/// A UUID is not a secret: nothing may be opened by knowing one.
/// </remarks>
/// <typeparam name="TSelf">The implementing type.</typeparam>
public interface ITypedId<TSelf>
    where TSelf : struct, ITypedId<TSelf>
{
    /// <summary>The raw value, as stored and as shown in addresses.</summary>
    Guid Value { get; }

    /// <summary>Wraps a stored or received value.</summary>
    static abstract TSelf From(Guid value);

    /// <summary>A new id, later in order than all made before on this machine.</summary>
    static virtual TSelf New() => TSelf.From(Guid.CreateVersion7());
}
