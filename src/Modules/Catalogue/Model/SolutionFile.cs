using Musubi.Foundation;
using Musubi.Persistence;
using NodaTime;

namespace Musubi.Catalogue.Model;

/// <summary>Id of an uploaded table of solutions.</summary>
internal readonly record struct SolutionFileId(Guid Value) : ITypedId<SolutionFileId>
{
    public static SolutionFileId From(Guid value) => new(value);

    public static SolutionFileId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString("D");
}

/// <summary>A table of solutions that somebody uploaded to see what importing it would do: theirs alone, and kept for a day.</summary>
internal sealed class SolutionFile : IUnrecorded
{
    /// <summary>How long one may think about it.</summary>
    public static readonly Duration Kept = Duration.FromDays(1);

    public required SolutionFileId Id { get; init; }

    public required ProgrammeId Programme { get; init; }

    public required AccountId Account { get; init; }

    public required string Name { get; init; }

    /// <summary>The language in which its texts are written.</summary>
    public required Language Language { get; init; }

    public required byte[] Content { get; init; }

    public required Instant UploadedAt { get; init; }

    /// <summary>Null until it is imported, which happens once.</summary>
    public Instant? ImportedAt { get; set; }

    /// <summary>Stands for a row whose content need not be read to delete it.</summary>
    public static SolutionFile Row(SolutionFileId id, Instant? importedAt) =>
        new() { Id = id, Programme = default, Account = default, Name = string.Empty, Language = Language.English, Content = [], UploadedAt = default, ImportedAt = importedAt };
}
