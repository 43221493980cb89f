using Musubi.Foundation;

namespace Musubi.Programmes.Model;

/// <summary>Id of a known fact.</summary>
internal readonly record struct KnownFactId(Guid Value) : ITypedId<KnownFactId>
{
    public static KnownFactId From(Guid value) => new(value);

    public static KnownFactId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString("D");
}
