using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Musubi.Foundation;
using NodaTime;

namespace Musubi.Persistence.Files;

/// <summary>Id of a stored file: the only name under which it is kept.</summary>
public readonly record struct StoredFileId(Guid Value) : ITypedId<StoredFileId>
{
    /// <inheritdoc/>
    public static StoredFileId From(Guid value) => new(value);

    /// <summary>A new id (version 7).</summary>
    public static StoredFileId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}

/// <summary>A file that somebody put into a programme: what is known of it; its content lies in chunks of its own.</summary>
/// <remarks>
/// The wall decides who may know of it; whether a reader may open it is decided by the record to which it belongs (an invoice is
/// not for everyone in the programme), so there is no general address for files.
/// </remarks>
public sealed class StoredFile : ProgrammeContent
{
    internal StoredFile(ProgrammeId programme, string name, string mediaType, long length, string sha256, Instant storedAt)
        : base(programme) => (Name, MediaType, Length, Sha256, StoredAt) = (name, mediaType, length, sha256, storedAt);

    /// <summary>The file's id.</summary>
    public StoredFileId Id { get; private set; } = StoredFileId.New();

    /// <summary>The name as its owner had it, without path and without what deceives the eye. Shown and offered, never used to store.</summary>
    public string Name { get; private set; }

    /// <summary>The type that belongs to its ending, checked against its content.</summary>
    public string MediaType { get; private set; }

    /// <summary>Size in bytes.</summary>
    public long Length { get; private set; }

    /// <summary>SHA-256 of the content, hexadecimal.</summary>
    public string Sha256 { get; private set; }

    /// <summary>When it was stored.</summary>
    public Instant StoredAt { get; private set; }
}

/// <summary>A piece of a file's content.</summary>
internal sealed class FileChunk : IUnrecorded
{
    /// <summary>Bytes in every piece but the last.</summary>
    public const int Size = 256 * 1024;

    public StoredFileId File { get; init; }

    /// <summary>Place in the file, from 0.</summary>
    public int Number { get; init; }

    public required byte[] Bytes { get; init; }
}

internal sealed class StoredFileTable : IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredFile> builder)
    {
        builder.ToTable("files");
        builder.HasKey(file => file.Id);
        builder.Property(file => file.Name).HasMaxLength(FileName.Longest);
        builder.Property(file => file.MediaType).HasMaxLength(100);
        builder.Property(file => file.Sha256).HasMaxLength(64);
    }
}

internal sealed class FileChunkTable : IEntityTypeConfiguration<FileChunk>
{
    public void Configure(EntityTypeBuilder<FileChunk> builder)
    {
        builder.ToTable("file_chunks");
        builder.HasKey(chunk => new { chunk.File, chunk.Number });
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(chunk => chunk.File).OnDelete(DeleteBehavior.Cascade);
    }
}
