using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Musubi.Foundation;
using Musubi.WebKit;

namespace Musubi.Programmes;

/// <content>
/// The same page opened with <c>?into=ja</c>: every text of the thing beside its translation, and nothing else.
/// The form is made anew from what is stored, so that only translations can change; they are saved as every edit is.
/// </content>
public abstract partial class RoomEditPage<T, TForm, TFacts>
{
    /// <summary>What a translator typed.</summary>
    [BindProperty]
    public TranslationInput Translating { get; set; } = new();

    /// <summary>True when the texts are for few and are never sent to a translation service.</summary>
    protected virtual bool IsConfidential => false;

    private TextReach Reach => IsConfidential ? TextReach.Confidential : Item.IsPublished ? TextReach.Everyone : TextReach.Inside;

    private TranslationDesk Desk => HttpContext.RequestServices.GetRequiredService<TranslationDesk>();

    private IActionResult OpenSheet() =>
        TranslationDesk.Asked(Request.Query["into"]) is { } into
            ? this.ShowSheet(Desk.Lay(FormOf(Item), Frame(into)))
            : LocalRedirect($"{Request.Path}?into={Desk.Usual(Item.Called).Tag}");

    private async Task<IActionResult> SaveSheetAsync(string? act, CancellationToken cancel)
    {
        if (TranslationDesk.Asked(Request.Query["into"]) is not { } into)
        {
            return this.ShowPage(ProgrammeProblems.UnknownContent());
        }

        Form = FormOf(Item);
        (Form.Version, Form.IsIllustrative, Form.Why) = (Translating.Version, Item.IsIllustrative, Translating.Why);
        ForgetOrdinaryForm();
        var sheet = Desk.Lay(Form, Frame(into) with { Version = Translating.Version }, Translating);
        if (act is not null)
        {
            return this.ShowSheet(await Desk.ProposeAsync(sheet, cancel));
        }

        TranslationDesk.Write(sheet, Room.Reader.Name);
        await OfferAsync(cancel);
        var reading = new FormReading();
        var facts = Read(reading);
        if (!this.Accepts(reading, facts))
        {
            return this.ShowSheet(sheet, StatusCodes.Status400BadRequest);
        }

        if ((await SaveAsync(facts, cancel)).Succeeded(out _, out var refusal))
        {
            this.Notify(Text["Common.Saved"]);
            return Redirect(Href(Item));
        }

        if (!refusal.IsClash())
        {
            return this.ShowPage(refusal);
        }

        Clash = await tellers.ClashAsync(Item, Form.Version, FactsOf, facts, cancel);
        return this.ShowSheet(sheet with { Clash = Clash, Version = Clash.Version }, ProblemKind.Conflict.Status());
    }

    private TranslationSheet Frame(Language into) => new(into, [], [], Reach) { Name = Item.Called, Href = Href(Item), Version = Item.Version };

    // Its fields were not sent, so what binding says of them means nothing.
    private void ForgetOrdinaryForm()
    {
        foreach (var key in ModelState.Keys.Where(key => !key.StartsWith(nameof(Translating), StringComparison.Ordinal)).ToList())
        {
            ModelState.Remove(key);
        }
    }
}
