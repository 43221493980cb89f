using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Musubi.Modules.Tests.Testing;

/// <summary>A form with what it holds and what a reader types.</summary>
internal sealed class FilledForm
{
    private readonly SeenPage page;
    private readonly IHtmlFormElement form;
    private readonly IElement? button;
    private readonly List<KeyValuePair<string, string>> fields = [];

    private FilledForm(SeenPage page, IHtmlFormElement form, IElement? button)
    {
        (this.page, this.form, this.button) = (page, form, button);
        foreach (var element in form.Elements.OfType<IHtmlElement>().Where(element => !element.HasAttribute("disabled")))
        {
            Hold(element);
        }

        if (button?.GetAttribute("name") is { Length: > 0 } name)
        {
            fields.Add(new(name, button.GetAttribute("value") ?? string.Empty));
        }
    }

    /// <summary>Finds the form, or the form of the button.</summary>
    public static FilledForm On(SeenPage page, string selector)
    {
        var found = page.Document.QuerySelector(selector);
        Assert.True(found is not null, $"There is no '{selector}' on {page.Address}, which answered {(int)page.Status}.");
        return found is IHtmlFormElement form
            ? new(page, form, form.QuerySelector("button[type=submit], button:not([type])"))
            : new(page, (IHtmlFormElement)(((found as IHtmlButtonElement)?.Form ?? found.Closest("form"))!), found);
    }

    /// <summary>Types into fields; each must be on the form.</summary>
    public FilledForm With((string Name, string Value)[] typed)
    {
        foreach (var group in typed.GroupBy(field => field.Name, StringComparer.Ordinal))
        {
            Assert.True(form.QuerySelector($"[name='{group.Key}']") is not null, $"The form on {page.Address} has no field '{group.Key}'.");
            fields.RemoveAll(field => field.Key == group.Key);
            fields.AddRange(group.Select(field => new KeyValuePair<string, string>(field.Name, field.Value)));
        }

        return this;
    }

    public Task<SeenPage> SendAsync()
    {
        var action = button?.GetAttribute("formaction") ?? form.GetAttribute("action");
        var address = string.IsNullOrEmpty(action) ? page.Address : new Uri(new Uri(page.Browser.House.Address, page.Address), action).PathAndQuery;
        if (!string.Equals(form.Method, "post", StringComparison.OrdinalIgnoreCase))
        {
            var query = string.Join('&', fields.Select(field => $"{Uri.EscapeDataString(field.Key)}={Uri.EscapeDataString(field.Value)}"));
            return page.Browser.OpenAsync($"{address.Split('?')[0]}?{query}", follow: true);
        }

        if (!string.Equals(form.Enctype, "multipart/form-data", StringComparison.OrdinalIgnoreCase))
        {
            return page.Browser.PostAsync(address, fields, follow: true);
        }

        var parts = new MultipartFormDataContent();
        fields.ForEach(field => parts.Add(new StringContent(field.Value), field.Key));
        return page.Browser.SendAsync(new(HttpMethod.Post, new Uri(page.Browser.House.Address, address)) { Content = parts }, follow: true);
    }

    private void Hold(IHtmlElement element)
    {
        var name = element.GetAttribute("name");
        if (string.IsNullOrEmpty(name) || element is IHtmlButtonElement)
        {
            return;
        }

        switch (element)
        {
            case IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } or IHtmlInputElement { Type: "submit" or "button" or "image" or "reset" or "file" }:
                break;
            case IHtmlInputElement input:
                fields.Add(new(name, input.Value));
                break;
            case IHtmlTextAreaElement area:
                fields.Add(new(name, area.Value));
                break;
            case IHtmlSelectElement select:
                fields.AddRange(select.Options.Where(option => option.IsSelected).Select(option => new KeyValuePair<string, string>(name, option.Value)));
                break;
            default:
                break;
        }
    }
}
