using Microsoft.AspNetCore.Mvc;
using Musubi.Foundation;
using Musubi.WebKit;

namespace Musubi.Programmes;

/// <summary>A form in which a thing is described anew; when somebody else saved first, it shows both.</summary>
public abstract partial class RoomEditPage<T, TForm, TFacts>(Rooms rooms, Tellers tellers, Text text) : RoomPage<T>(rooms)
    where T : ThreadContent
    where TForm : RoomForm, new()
    where TFacts : class
{
    /// <summary>The words of the reader.</summary>
    protected Text Text => text;

    /// <summary>What is typed.</summary>
    [BindProperty]
    public TForm Form { get; set; } = new();

    /// <summary>What stands against the form; null while nothing does.</summary>
    public Clash? Clash { get; private set; }

    /// <summary>Answers with the form as the thing is.</summary>
    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: true, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        if (this.AsksForTranslation())
        {
            return OpenSheet();
        }

        Form = FormOf(Item);
        (Form.Version, Form.IsIllustrative) = (Item.Version, Item.IsIllustrative);
        await OfferAsync(cancel);
        return Page();
    }

    /// <summary>Saves, or brings the form back with everything typed. A button for rows only changes the rows.</summary>
    public async Task<IActionResult> OnPostAsync(string key, string item, string? act, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: true, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        if (this.AsksForTranslation())
        {
            return await SaveSheetAsync(act, cancel);
        }

        if (act is not null)
        {
            Form.Act(act);
            AfterAct();
            await OfferAsync(cancel);
            return Page();
        }

        await OfferAsync(cancel);
        var reading = new FormReading();
        var facts = Read(reading);
        if (!this.Accepts(reading, facts))
        {
            return this.Redisplay();
        }

        if ((await SaveAsync(facts, cancel)).Succeeded(out _, out var refusal))
        {
            this.Notify(Text["Common.Saved"]);
            return Redirect(Href(Item));
        }

        if (!refusal.IsClash())
        {
            return this.ShowAt(refusal, field => field);
        }

        Clash = await tellers.ClashAsync(Item, Form.Version, FactsOf, facts, cancel);
        Form.Version = Clash.Version;
        return this.Redisplay(ProblemKind.Conflict.Status());
    }

    /// <summary>The form of a thing.</summary>
    protected abstract TForm FormOf(T item);

    /// <summary>What is said of a thing.</summary>
    protected abstract TFacts FactsOf(T item);

    /// <summary>Reads the form; null when something is wrong with it.</summary>
    protected abstract TFacts? Read(FormReading reading);

    /// <summary>Describes the thing anew.</summary>
    protected abstract Task<Result<Done>> SaveAsync(TFacts facts, CancellationToken cancel);

    /// <summary>The thing's own page.</summary>
    protected abstract string Href(T item);

    /// <summary>Shows the form as a button changed it; a page whose buttons change no rows keeps what cannot be read, too.</summary>
    protected virtual void AfterAct() => ModelState.Clear();

    /// <summary>Reads what the form offers to choose from.</summary>
    protected virtual Task OfferAsync(CancellationToken cancel) => Task.CompletedTask;
}
