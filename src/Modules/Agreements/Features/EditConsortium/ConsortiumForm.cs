using System.ComponentModel.DataAnnotations;
using Musubi.Directory;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Agreements.Features.EditConsortium;

/// <summary>The form in which a consortium is made and edited.</summary>
internal sealed class ConsortiumForm : RoomForm
{
    public LocalizedInput Title { get; set; } = new();

    public LocalizedInput Purpose { get; set; } = new();

    [Required]
    public OrganisationId? Lead { get; set; }

    public static ConsortiumForm From(ConsortiumFacts facts, bool isIllustrative, int version) => new()
    {
        Title = LocalizedInput.From(facts.Title),
        Purpose = LocalizedInput.From(facts.Purpose),
        Lead = facts.Lead,
        IsIllustrative = isIllustrative,
        Version = version,
    };

    /// <summary>What the form says; null when something is wrong with it.</summary>
    public ConsortiumFacts? Read(FormReading reading, ConsortiumFacts? before, string by)
    {
        var title = reading.Take(Title, nameof(Title), before?.Title, by);
        var purpose = reading.Take(Purpose, nameof(Purpose), before?.Purpose, by);
        return title is null || purpose is null || Lead is not { } lead ? null : new(title, purpose, lead);
    }
}
