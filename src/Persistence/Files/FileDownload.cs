using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Musubi.Persistence.Files;

/// <summary>Sends a stored file as a download: the browser keeps it, and neither shows nor guesses what it is.</summary>
public sealed class FileDownload : IActionResult, IResult
{
    private readonly StoredFile file;
    private readonly FileStore store;

    internal FileDownload(StoredFile file, FileStore store) => (this.file, this.store) = (file, store);

    /// <inheritdoc/>
    public Task ExecuteResultAsync(ActionContext context) => ExecuteAsync(context.HttpContext);

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(file.Name);
        var response = httpContext.Response;
        response.ContentType = file.MediaType;
        response.ContentLength = file.Length;
        response.Headers.ContentDisposition = disposition.ToString();
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "private, no-store";
        if (!HttpMethods.IsHead(httpContext.Request.Method))
        {
            await store.CopyToAsync(file, response.Body, httpContext.RequestAborted);
        }
    }
}
