using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Musubi.Foundation;
using Musubi.Persistence.Conventions;
using NodaTime;

namespace Musubi.Persistence.Jobs;

/// <summary>Id of a job.</summary>
public readonly record struct JobId(Guid Value) : ITypedId<JobId>
{
    /// <inheritdoc/>
    public static JobId From(Guid value) => new(value);

    /// <summary>A new id (version 7).</summary>
    public static JobId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}

/// <summary>Where a job stands.</summary>
[Worded]
public enum JobState
{
    /// <summary>Waits for a node, for the first time or again.</summary>
    Queued,

    /// <summary>A node is at it.</summary>
    Running,

    /// <summary>Done.</summary>
    Done,

    /// <summary>Given up; the problem says why.</summary>
    Failed,

    /// <summary>Cancelled by someone.</summary>
    Cancelled,
}

/// <summary>A job as it stands in the database.</summary>
internal sealed class JobRecord : IUnrecorded
{
    public JobId Id { get; init; }

    public required string Kind { get; init; }

    public required string Arguments { get; init; }

    public ProgrammeId? Programme { get; init; }

    /// <summary>Unique when set: a job that may be started only once for it.</summary>
    public string? OnceKey { get; init; }

    public required Starter By { get; init; }

    /// <summary>The starter's account once more, to find their jobs.</summary>
    public AccountId? Account { get; init; }

    public JobState State { get; init; }

    /// <summary>Tries begun.</summary>
    public int Tries { get; init; }

    public Instant QueuedAt { get; init; }

    public Instant? StartedAt { get; init; }

    public Instant? EndedAt { get; init; }

    /// <summary>When a queued job may begin, or until when a running one is held by its node unless that says it is still at it.</summary>
    public Instant DueAt { get; init; }

    public int Percent { get; init; }

    public Saying? Doing { get; init; }

    public string? Kept { get; init; }

    public bool IsCancelAsked { get; init; }

    public string? CancelledBy { get; init; }

    public Saying? Result { get; init; }

    public string? ResultPath { get; init; }

    public Saying? Problem { get; init; }

    public string? Detail { get; init; }
}

/// <summary>Who started a job, as they were then.</summary>
internal sealed record Starter(AccountId? Account, string Name, bool IsSystem, List<RoleHeld> Roles)
{
    public static Starter Of(Actor actor) => new(actor.Account, actor.Name, actor.IsSystem, [.. actor.Roles]);

    public Actor AsActor() => IsSystem ? Actor.System(Name) : new(Account, Name, Roles);
}

internal sealed class JobRecordTable : IEntityTypeConfiguration<JobRecord>
{
    public void Configure(EntityTypeBuilder<JobRecord> builder)
    {
        builder.ToTable("jobs");
        builder.HasKey(job => job.Id);
        builder.HasIndex(job => new { job.State, job.DueAt });
        builder.HasIndex(job => job.OnceKey).IsUnique();
        builder.HasIndex(job => job.Account);
        builder.Property(job => job.Kind).HasMaxLength(200);
        builder.Property(job => job.OnceKey).HasMaxLength(200);
        builder.Property(job => job.By).HasJson();
        builder.Property(job => job.Doing).HasJson();
        builder.Property(job => job.Result).HasJson();
        builder.Property(job => job.Problem).HasJson();
        builder.Property(job => job.ResultPath).HasMaxLength(500);
        builder.Property(job => job.Detail).HasMaxLength(1000);
    }
}
