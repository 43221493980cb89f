using Musubi.Delivery;
using Musubi.Directory;
using Musubi.Practices.Features.Forms;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Practices.Features.EditPractice;

/// <summary>The form of a practice with what it offers.</summary>
internal sealed record PracticeFormView(PracticeForm Form)
{
    public IReadOnlyList<Option> Owners { get; init; } = [];

    public IReadOnlyList<Option> Organisations { get; init; } = [];

    public IReadOnlyList<Option> Places { get; init; } = [];

    public IReadOnlyList<Option> Indicators { get; init; } = [];

    public IReadOnlyList<Option> Topics { get; init; } = [];

    public IReadOnlyList<Option> Languages { get; init; } = [];
}

/// <summary>Reads what the form of a practice offers.</summary>
internal sealed class PracticeChoices(Choices choices, DeliveryLookup delivery, Text text)
{
    public async Task<PracticeFormView> ReadAsync(PracticeForm form, Room room, OrganisationId? before, CancellationToken cancel)
    {
        form.AddSpareRows();
        var topics = form.Topics.Where(topic => Guid.TryParse(topic, out _)).Select(topic => new TopicId(Guid.Parse(topic)));
        return new(form)
        {
            Owners = await choices.OwnersAsync(room, before, cancel),
            Organisations = await choices.OrganisationsAsync(form.Contact, cancel),
            Places = await choices.PlacesAsync(form.Place is { } place ? [place] : [], cancel),
            Indicators = [.. (await delivery.IndicatorsAsync(room.Id, cancel)).Select(indicator => new Option(indicator.Id.ToString(), indicator.Title.For(text.Language).Text))],
            Topics = await choices.TopicsAsync(room.Id, topics, cancel),
            Languages = [.. text.Languages.Select(language => new Option(language.Tag, text.Of(language)))],
        };
    }
}
