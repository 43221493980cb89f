using Musubi.Foundation;

namespace Musubi.Meetings;

/// <summary>Id of a meeting, from its request on.</summary>
public readonly record struct MeetingId(Guid Value) : ITypedId<MeetingId>
{
    /// <inheritdoc/>
    public static MeetingId From(Guid value) => new(value);

    /// <summary>A new id (version 7).</summary>
    public static MeetingId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}
