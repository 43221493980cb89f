using Musubi.Foundation;

namespace Musubi.Events;

/// <summary>Id of an event.</summary>
public readonly record struct EventId(Guid Value) : ITypedId<EventId>
{
    /// <inheritdoc/>
    public static EventId From(Guid value) => new(value);

    /// <summary>A new id (version 7).</summary>
    public static EventId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a delegation.</summary>
public readonly record struct DelegationId(Guid Value) : ITypedId<DelegationId>
{
    /// <inheritdoc/>
    public static DelegationId From(Guid value) => new(value);

    /// <summary>A new id (version 7).</summary>
    public static DelegationId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a visit report.</summary>
public readonly record struct ReportId(Guid Value) : ITypedId<ReportId>
{
    /// <inheritdoc/>
    public static ReportId From(Guid value) => new(value);

    /// <summary>A new id (version 7).</summary>
    public static ReportId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a registration for an event.</summary>
public readonly record struct RegistrationId(Guid Value) : ITypedId<RegistrationId>
{
    /// <inheritdoc/>
    public static RegistrationId From(Guid value) => new(value);

    /// <summary>A new id (version 7).</summary>
    public static RegistrationId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}
