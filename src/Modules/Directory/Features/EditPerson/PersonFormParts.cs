using System.ComponentModel.DataAnnotations;
using Musubi.Directory.Model;
using Musubi.Foundation;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Directory.Features.EditPerson;

/// <summary>A person's name in the form.</summary>
internal sealed class NameInput
{
    public string? Full { get; set; }

    public string? Culture { get; set; }

    public NameOrder? Order { get; set; }

    public string? Family { get; set; }

    public string? Given { get; set; }

    public string? KanaFamily { get; set; }

    public string? KanaGiven { get; set; }

    public string? LatinFamily { get; set; }

    public string? LatinGiven { get; set; }

    public static NameInput From(PersonName name) => new()
    {
        Full = name.Full,
        Culture = name.Culture.Tag,
        Order = name.Order,
        Family = name.Parts?.Family,
        Given = name.Parts?.Given,
        KanaFamily = name.Kana?.Family,
        KanaGiven = name.Kana?.Given,
        LatinFamily = name.Latin?.Family,
        LatinGiven = name.Latin?.Given,
    };

    public Result<PersonName> Read() => PersonName.TryCreate(
        Language.TryParse(Culture, out var language) ? language : Language.English,
        Full,
        Order ?? default,
        NameParts.Of(Family, Given),
        NameParts.Of(KanaFamily, KanaGiven),
        NameParts.Of(LatinFamily, LatinGiven));
}

/// <summary>An office in the form; without organisation and title it does not count.</summary>
internal sealed class RoleRow
{
    public Guid? Organisation { get; set; }

    public LocalizedInput Title { get; set; } = new();

    public bool IsIllustrative { get; set; }

    public bool IsBlank => Organisation is null && Title.Texts.Values.All(string.IsNullOrWhiteSpace);

    public static RoleRow From(PersonRole role) => new()
    {
        Organisation = role.Organisation.Value,
        Title = LocalizedInput.From(role.Title),
        IsIllustrative = role.IsIllustrative,
    };

    public PersonRole? Read(FormReading reading, string field, PersonFacts? before, string by)
    {
        var known = before?.Roles.Select(role => role.Title).FirstOrDefault(title => Title.Texts.GetValueOrDefault(title.Language.Tag)?.Trim() == title.Original);
        var title = reading.Take(Title, $"{field}.{nameof(Title)}", known, by);
        if (Organisation is null)
        {
            reading.Refuse(Problem.Invalid("form.choose"), $"{field}.{nameof(Organisation)}");
        }

        return title is null || Organisation is not { } organisation ? null : new(new(organisation), title, IsIllustrative);
    }
}

/// <summary>Consent in the form.</summary>
internal sealed class ConsentInput
{
    public bool PublishName { get; set; }

    [Required]
    public ConsentBasis? Basis { get; set; }

    public LocalDate? On { get; set; }

    public LocalDate? WithdrawnOn { get; set; }

    public static ConsentInput From(PersonConsent consent) => new()
    {
        PublishName = consent.PublishName,
        Basis = consent.Basis,
        On = consent.On,
        WithdrawnOn = consent.WithdrawnOn,
    };

    /// <summary>A consent has its day; other bases have none.</summary>
    public PersonConsent? Read(FormReading reading, string field)
    {
        var on = Basis is ConsentBasis.Consent ? On : null;
        if (PublishName && Basis is ConsentBasis.Consent && on is null)
        {
            reading.Refuse(DirectoryProblems.ConsentDay(), $"{field}.{nameof(On)}");
        }

        if (WithdrawnOn < on)
        {
            reading.Refuse(DirectoryProblems.ConsentWithdrawn(), $"{field}.{nameof(WithdrawnOn)}");
        }

        return Basis is { } basis ? new(PublishName, basis, on, WithdrawnOn) : null;
    }
}

/// <summary>A transfer basis in the form; without a country it does not count.</summary>
internal sealed class TransferRow
{
    public string? Country { get; set; }

    public Guid? Organisation { get; set; }

    public TransferGround? Ground { get; set; }

    public LocalDate? On { get; set; }

    public bool IsBlank => string.IsNullOrEmpty(Country) && Organisation is null && Ground is null && On is null;

    public static TransferRow From(TransferBasis transfer) => new()
    {
        Country = transfer.Country.Stored,
        Organisation = transfer.Organisation?.Value,
        Ground = transfer.Ground,
        On = transfer.On,
    };

    public TransferBasis? Read(FormReading reading, string field)
    {
        var country = reading.Take(string.IsNullOrEmpty(Country) ? Problem.Invalid("form.choose") : CountryCode.Check(Country), $"{field}.{nameof(Country)}");
        if (Ground is null)
        {
            reading.Refuse(Problem.Invalid("form.choose"), $"{field}.{nameof(Ground)}");
        }

        if (On is null)
        {
            reading.Refuse(Problem.Invalid("form.required"), $"{field}.{nameof(On)}");
        }

        return country is not null && Ground is { } ground && On is { } on
            ? new(country, Organisation is { } organisation ? new OrganisationId(organisation) : null, ground, on)
            : null;
    }
}
