using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Musubi.Persistence.Outbox;

/// <summary>Where a piece of news stands with one receiver.</summary>
[Foundation.Worded]
public enum MessageState
{
    /// <summary>To be delivered, for the first time or again.</summary>
    Waiting,

    /// <summary>Received.</summary>
    Done,

    /// <summary>Given up after five tries; an operator decides.</summary>
    Parked,
}

/// <summary>One piece of news for one receiver, saved together with the change that it tells of.</summary>
internal sealed class OutboxMessage : IUnrecorded
{
    public Guid Id { get; init; }

    /// <summary>Id of the news; with the receiver unique.</summary>
    public Guid Event { get; init; }

    public required string Kind { get; init; }

    public required string Receiver { get; init; }

    /// <summary>The news as JSON; emptied once received, because a mail's text is nobody's business afterwards.</summary>
    public required string Payload { get; init; }

    public Instant ToldAt { get; init; }

    public MessageState State { get; init; }

    /// <summary>Tries begun. A try that ends must find the count as it began: else another has taken over.</summary>
    public int Tries { get; init; }

    /// <summary>When it may be tried; moved ahead while somebody is at it, so that the news of a dead node comes back.</summary>
    public Instant DueAt { get; init; }

    public Instant? DoneAt { get; init; }

    /// <summary>Why the last try failed: a code.</summary>
    public string? Problem { get; init; }

    /// <summary>What the machine said, for the operator.</summary>
    public string? Detail { get; init; }
}

internal sealed class OutboxMessageTable : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.ToTable("outbox_messages");
        builder.HasKey(message => message.Id);
        builder.HasIndex(message => new { message.Event, message.Receiver }).IsUnique();
        builder.HasIndex(message => new { message.State, message.DueAt });
        builder.Property(message => message.Kind).HasMaxLength(200);
        builder.Property(message => message.Receiver).HasMaxLength(200);
        builder.Property(message => message.Problem).HasMaxLength(100);
        builder.Property(message => message.Detail).HasMaxLength(1000);
    }
}
