using System.ComponentModel.DataAnnotations;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Practices.Features.EditReplication;

/// <summary>The form in which a replication is planned and edited.</summary>
internal sealed class ReplicationForm : RoomForm
{
    public LocalizedInput Title { get; set; } = new();

    public PlaceId? Place { get; set; }

    public OrganisationId? Organisation { get; set; }

    public LocalizedInput Adapted { get; set; } = new();

    [Label("Practices.EditReplication.Indicator")]
    public LocalizedInput EffectIndicator { get; set; } = new();

    [StringLength(ReplicationFacts.LongestUnit)]
    public string? EffectUnit { get; set; }

    public decimal? EffectBefore { get; set; }

    public decimal? EffectAfter { get; set; }

    public static ReplicationForm From(ReplicationFacts facts) => new()
    {
        Title = LocalizedInput.From(facts.Title),
        Place = facts.Place,
        Organisation = facts.Organisation,
        Adapted = LocalizedInput.From(facts.Adapted),
        EffectIndicator = LocalizedInput.From(facts.Effect?.Indicator),
        EffectUnit = facts.Effect?.Unit,
        EffectBefore = facts.Effect?.Before,
        EffectAfter = facts.Effect?.After,
    };

    /// <summary>What the form says; null when something is wrong with it.</summary>
    public ReplicationFacts? Read(FormReading reading, ReplicationFacts? before, string by)
    {
        var title = reading.Take(Title, nameof(Title), before?.Title, by);
        var adapted = reading.TakeOptional(Adapted, nameof(Adapted), before?.Adapted, by);
        var measured = reading.TakeOptional(EffectIndicator, nameof(EffectIndicator), before?.Effect?.Indicator, by);
        Need(Place is not null, nameof(Place));
        Need(Organisation is not null, nameof(Organisation));
        Need(measured is null || !string.IsNullOrWhiteSpace(EffectUnit), nameof(EffectUnit));
        Need(measured is not null || (EffectBefore is null && EffectAfter is null), nameof(EffectIndicator));
        return title is null || Place is not { } place || Organisation is not { } organisation ? null : new()
        {
            Title = title,
            Place = place,
            Organisation = organisation,
            Adapted = adapted,
            Effect = measured is null || string.IsNullOrWhiteSpace(EffectUnit) ? null : new(measured, EffectUnit.Trim(), EffectBefore, EffectAfter),
        };

        void Need(bool isThere, string field)
        {
            if (!isThere)
            {
                reading.Refuse(Problem.Invalid("form.required"), field);
            }
        }
    }
}
