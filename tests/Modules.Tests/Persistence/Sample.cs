using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Persistence.Conventions;
using NodaTime;

namespace Musubi.Modules.Tests.Persistence;

/// <summary>A small module as tests need it: content of a programme, with every kind of value that modules store.</summary>
internal readonly record struct NoteId(Guid Value) : ITypedId<NoteId>
{
    public static NoteId From(Guid value) => new(value);

    public static NoteId New() => new(Guid.CreateVersion7());
}

internal sealed class Note : ProgrammeContent
{
    public Note(ProgrammeId programme, string title)
        : base(programme) => Title = title;

    public NoteId Id { get; private set; } = NoteId.New();

    public string Title { get; set; }

    public LocalizedText? Body { get; set; }

    public Instant? DueAt { get; set; }

    public decimal Budget { get; set; }

    public List<string> Codes { get; set; } = [];

    public Frame Frame { get; set; } = new(1, 2);

    [Unrecorded]
    public string? Secret { get; set; }
}

internal sealed record Frame(int Width, int Height);

/// <summary>Belongs to no programme and has a key that the database gives.</summary>
[SharedRecord]
internal sealed class Word
{
    public int Id { get; private set; }

    public required string Text { get; set; }

    public Origin Origin { get; set; } = new();
}

internal sealed class Origin
{
    public string? Source { get; set; }
}

/// <summary>Belongs to no programme and concerns the server alone.</summary>
internal sealed class Dial
{
    public required string Name { get; init; }

    public int Value { get; set; }
}

internal sealed class NoteTable : IEntityTypeConfiguration<Note>
{
    public void Configure(EntityTypeBuilder<Note> builder)
    {
        builder.ToTable("notes");
        builder.HasKey(note => note.Id);
        builder.Property(note => note.Codes).HasJson();
        builder.ComplexProperty(note => note.Frame);
    }
}

internal sealed class WordTable : IEntityTypeConfiguration<Word>
{
    public void Configure(EntityTypeBuilder<Word> builder)
    {
        builder.ToTable("words");
        builder.OwnsOne(word => word.Origin, origin => origin.ToJson());
    }
}

internal sealed class DialTable : IEntityTypeConfiguration<Dial>
{
    public void Configure(EntityTypeBuilder<Dial> builder)
    {
        builder.ToTable("dials");
        builder.HasKey(dial => dial.Name);
    }
}
