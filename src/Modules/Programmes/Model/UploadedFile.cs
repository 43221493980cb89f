using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Persistence.Jobs;
using NodaTime;

namespace Musubi.Programmes.Model;

/// <summary>Id of an uploaded programme file.</summary>
internal readonly record struct UploadedFileId(Guid Value) : ITypedId<UploadedFileId>
{
    public static UploadedFileId From(Guid value) => new(value);

    public static UploadedFileId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString("D");
}

/// <summary>A programme file that somebody uploaded to see what importing it would do: theirs alone, and kept for a day.</summary>
internal sealed class UploadedFile : IUnrecorded
{
    /// <summary>How long one may think about it.</summary>
    public static readonly Duration Kept = Duration.FromDays(1);

    public required UploadedFileId Id { get; init; }

    public required AccountId Account { get; init; }

    public required string Name { get; init; }

    public required byte[] Content { get; init; }

    public required Instant UploadedAt { get; init; }

    /// <summary>What the check found; null until it ran.</summary>
    public FileReport? Report { get; set; }

    /// <summary>The job that works on it, when it is too large to wait for.</summary>
    public JobId? Job { get; set; }

    /// <summary>Null until it is imported, which happens once.</summary>
    public Instant? ImportedAt { get; set; }

    /// <summary>Stands for a row whose content need not be read to change or delete it.</summary>
    public static UploadedFile Row(UploadedFileId id, Instant? importedAt) =>
        new() { Id = id, Account = default, Name = string.Empty, Content = [], UploadedAt = default, ImportedAt = importedAt };
}
