using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Musubi.Persistence.Transfer;

/// <summary>Notes that an example was loaded, or that its owner wants none: examples come once, and never beside real programmes.</summary>
public sealed class LoadedExample : IUnrecorded
{
    /// <summary>The name under which is noted that no examples are wanted.</summary>
    public const string NoneWanted = "none";

    /// <summary>The programme's key, or <see cref="NoneWanted"/>.</summary>
    public required string Name { get; init; }

    /// <summary>When.</summary>
    public Instant At { get; init; }
}

internal sealed class LoadedExampleTable : IEntityTypeConfiguration<LoadedExample>
{
    public void Configure(EntityTypeBuilder<LoadedExample> builder)
    {
        builder.ToTable("loaded_examples");
        builder.HasKey(example => example.Name);
        builder.Property(example => example.Name).HasMaxLength(100);
    }
}
